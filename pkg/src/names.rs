//! The names that the core gives to its codes and clients, as TypeScript unions made while compiling:
//! the types cannot miss a name that the core has.

#![expect(clippy::indexing_slicing, reason = "this runs in the compiler, where a slip stops the build")]
#![cfg_attr(clippy, expect(dead_code, reason = "clippy does not see the sections that these make"))]

use lync_skype::{ClientId, Code};
use wasm_bindgen::prelude::wasm_bindgen;

/// `export type Name = "a" | "b";` of everything in `ALL` of a core type.
macro_rules! union {
    ($section:ident, $name:literal, $type:ty) => {
        #[wasm_bindgen(typescript_custom_section)]
        const $section: &str = {
            const NAMES: [&str; <$type>::ALL.len()] = {
                let mut names = [""; <$type>::ALL.len()];
                let mut index = 0;
                while index < names.len() {
                    names[index] = <$type>::ALL[index].as_str();
                    index += 1;
                }
                names
            };
            const LENGTH: usize = Declaration::<0>::of($name, &NAMES).length;
            const DECLARATION: Declaration<LENGTH> = Declaration::of($name, &NAMES);
            match core::str::from_utf8(&DECLARATION.bytes) {
                Ok(text) => text,
                Err(_) => panic!("names are UTF-8"),
            }
        };
    };
}

union!(CODE, "Code", Code);
union!(CLIENT_ID, "ClientId", ClientId);

/// A declaration under construction. One without room only counts how much it would need.
struct Declaration<const ROOM: usize> {
    bytes: [u8; ROOM],
    length: usize,
}

impl<const ROOM: usize> Declaration<ROOM> {
    const fn of(name: &str, names: &[&str]) -> Self {
        let mut declaration = Self { bytes: [0; ROOM], length: 0 };
        declaration.push("export type ");
        declaration.push(name);
        declaration.push(" =");
        let mut index = 0;
        while index < names.len() {
            declaration.push(if index == 0 { " \"" } else { " | \"" });
            declaration.push(names[index]);
            declaration.push("\"");
            index += 1;
        }
        declaration.push(";");
        declaration
    }

    const fn push(&mut self, text: &str) {
        let mut index = 0;
        while index < text.len() {
            if self.length < ROOM {
                self.bytes[self.length] = text.as_bytes()[index];
            }
            self.length += 1;
            index += 1;
        }
    }
}
