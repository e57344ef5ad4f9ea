/** Importing this registers a language, which is available from the next call on. */
export {};
