//! The names of the core's codes and clients as TypeScript unions, generated at compile time so that the types cannot
//! miss a name.

#![expect(clippy::indexing_slicing, reason = "this runs in the compiler, where a mistake fails the build")]

use lync_skype::{ClientId, Code};
use wasm_bindgen::prelude::wasm_bindgen;

/// `export type Name = "a" | "b";` for all values of a core type.
macro_rules! union {
    ($text:ident, $section:ident, $name:literal, $type:ty) => {
        const $text: Declaration<{ Declaration::<0>::of($name, <$type>::NAMES).length }> =
            Declaration::of($name, <$type>::NAMES);

        // Repeated, because clippy does not see wasm-bindgen's use of the section and would report it as unused.
        const _: &str = $text.as_str();

        #[wasm_bindgen(typescript_custom_section)]
        const $section: &str = $text.as_str();
    };
}

union!(CODE, CODE_SECTION, "Code", Code);
union!(CLIENT_ID, CLIENT_ID_SECTION, "ClientId", ClientId);

/// A declaration under construction. With zero capacity it only counts the required length.
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

    const fn as_str(&self) -> &str {
        match core::str::from_utf8(&self.bytes) {
            Ok(text) => text,
            Err(_) => panic!("names are whole texts"),
        }
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
