/** Importing this registers a language. It is used from the next call on. */
export {};
