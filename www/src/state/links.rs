//! Links to a place of the page, and how one is opened.

use super::{Focus, State, Visit};
use crate::parts::Page;
use crate::route::{Origin, Route};

impl State {
    /// The current place for a link, without the address.
    pub fn route(&self) -> Route {
        Route {
            direction: self.direction,
            net: Some(self.net),
            client: self.client,
            step: match self.page {
                Page::Guide => self.step.clone(),
                page => Some(page.as_str().to_owned()),
            },
            ..Route::default()
        }
    }

    /// The current place with the address, for those who are to have it.
    pub fn route_with_address(&self) -> Route {
        Route { address: Some(self.typed.clone()).filter(|typed| !typed.is_empty()), ..self.route() }
    }

    /// The link to this place, for paper; `None` if the element has no page of its own.
    pub fn link(&self) -> Option<String> {
        self.link_to(Route { from: Some(Origin::Sheet), ..self.route_with_address() })
    }

    /// The link to the other person's part, with the reader's own address if given.
    pub fn link_to_their_part(&self) -> Option<String> {
        let step = Some(Page::OtherPerson.as_str().to_owned());
        let me = self.me.account().map(str::to_owned);
        self.link_to(Route { from: Some(Origin::Sheet), step, me, ..self.route_with_address() })
    }

    fn link_to(&self, route: Route) -> Option<String> {
        let home = self.home.as_ref()?;
        Some([home, "#", &route.print()].concat())
    }

    /// The links whose QR codes are needed: the one for print as soon as there is something to print.
    pub fn links_with_code(&self) -> impl Iterator<Item = String> {
        let on_paper = self.answer().and_then(|_| self.link());
        let shared = self.sharing.then(|| self.link_to_their_part()).flatten();
        on_paper.into_iter().chain(shared)
    }

    /// The QR code of a link: its size, and its path.
    pub fn code_of(&self, link: &str) -> Option<(&str, &str)> {
        self.codes.iter().find(|(of, _)| of == link).and_then(|(_, code)| code.split_once(' '))
    }

    pub(super) fn open(&mut self, route: Route, visit: Visit) {
        let is_return = visit == Visit::Return;
        self.arrivals = self.arrivals.wrapping_add(1);
        if !is_return && route == Route::default() {
            return;
        }
        self.direction = route.direction.or(if is_return { None } else { self.direction });
        self.net = route.net.unwrap_or_default();
        self.client = route.client.or(if is_return { None } else { self.client });
        self.choice_missing = false;
        self.from_link = !is_return && route.address.is_some();
        match route.address {
            Some(address) => self.typed = address,
            None if is_return => self.typed.clear(),
            // Typed before the app was there, or before a link without an address was followed.
            None => {}
        }
        let page = route.step.as_deref().and_then(Page::from_id);
        self.step = route.step.filter(|_| page.is_none());
        if !is_return && self.step.is_some() {
            self.pointed = self.pointed.wrapping_add(1);
        }
        self.page = self.parts.allowed(page.unwrap_or_else(|| self.parts.first_page()));
        // A printed guide is the reader's own sheet: it was not sent by anyone.
        self.origin = route.from.filter(|_| self.page == Page::OtherPerson);
        self.sender = self.sender_of(route.me.unwrap_or_default());
        self.ask_unasked();
        if is_return {
            // A reader who returns to an incomplete address has not submitted it: an answer is shown, a refusal is not.
            if self.answer().is_none() {
                self.asked = None;
            }
            self.go(Focus::Heading);
        }
    }
}
