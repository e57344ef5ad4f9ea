//! The words after a command's name.

use crate::failure::{Failure, Outcome};

/// What is left to read of a command line. A command takes what it knows, then calls [`Args::end`].
pub(crate) struct Args {
    words: Vec<String>,
}

impl Args {
    pub(crate) fn new(words: Vec<String>) -> Self {
        Self { words }
    }

    /// Takes `--name VALUE` or `--name=VALUE`.
    pub(crate) fn value(&mut self, name: &str) -> Outcome<Option<String>> {
        let joined = format!("{name}=");
        if let Some(at) = self.words.iter().position(|word| word.starts_with(&joined)) {
            let word = self.words.remove(at);
            return Ok(word.strip_prefix(&joined).map(str::to_owned));
        }
        let Some(at) = self.words.iter().position(|word| word == name) else {
            return Ok(None);
        };
        if at + 1 >= self.words.len() {
            return Err(Failure::new(format!("{name} needs a value after it")));
        }
        self.words.remove(at);
        Ok(Some(self.words.remove(at)))
    }

    /// Takes the bare word `--name`.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let found = self.words.iter().position(|word| word == name);
        if let Some(at) = found {
            self.words.remove(at);
        }
        found.is_some()
    }

    /// Takes the next word that is no option.
    pub(crate) fn word(&mut self) -> Option<String> {
        let at = self.words.iter().position(|word| !word.starts_with('-'))?;
        Some(self.words.remove(at))
    }

    /// Everything that is left, for a tool that this command wraps.
    pub(crate) fn rest(self) -> Vec<String> {
        self.words
    }

    /// Fails if a word is left that nobody took.
    pub(crate) fn end(self) -> Outcome {
        match self.words.first() {
            None => Ok(()),
            Some(word) => Err(Failure::new(format!("this command does not know `{word}`"))),
        }
    }
}
