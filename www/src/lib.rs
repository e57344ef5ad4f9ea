//! The page: a yew app in a custom element.
