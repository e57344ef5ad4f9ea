//! The transitions of the state.

use std::rc::Rc;

use lync_skype::guide::{Network, plan::Plan};
use lync_skype::words::LabelLanguage;
use lync_skype::{ClientId, Direction};

use super::{Action, Asked, CODES_KEPT, Copied, Focus, HEADING_LEVEL, Held, State, copies_address};
use crate::config::Config;

impl State {
    /// Converts and plans a text once; all views use the stored plan.
    pub(super) fn ask(&mut self, input: String) {
        self.kept = false;
        self.taken = false;
        self.copied = None;
        if self.holds_back() {
            self.held.get_or_insert(Held::Show);
            return;
        }
        self.asked = self.plan_for(&input).map(|plan| Asked { input, plan });
    }

    /// Converts the same text again for another direction, client or policy.
    pub(super) fn ask_again(&mut self) {
        if let Some(asked) = self.asked.take() {
            self.ask(asked.input);
        }
    }

    /// Converts a text that was not submitted by the reader; an answer or a refusal is shown.
    pub(super) fn ask_unasked(&mut self) {
        self.asked = None;
        if !self.typed.is_empty() {
            self.ask(self.typed.clone());
        }
    }

    pub(super) fn go(&mut self, focus: Focus) {
        self.focus = (self.focus.0.wrapping_add(1), Some(focus));
    }

    pub(super) fn submit(&mut self) {
        self.from_link = false;
        self.choice_missing = self.direction.is_none();
        if self.holds_back() && !self.choice_missing {
            // No answer yet, and focus does not move.
            self.held = Some(Held::Submit);
            self.focus.1 = None;
            return;
        }
        self.ask(self.typed.clone());
        self.go(if self.undecided() {
            Focus::Offer
        } else if self.answer().is_some() {
            Focus::Answer
        } else {
            Focus::Summary
        });
    }

    /// Another direction or network means other client programs.
    pub(super) fn turn(&mut self, direction: Direction, net: Network, client: Option<ClientId>) {
        self.client = client;
        self.their_client = None;
        self.direction = Some(direction);
        self.net = net;
        self.choice_missing = false;
        self.step = None;
        self.ask_again();
    }

    /// During typing nothing is refused, and an answer stays for its own text. A refusal disappears as soon as the text is
    /// valid.
    fn type_in(&mut self, text: String) {
        self.typed = text;
        self.from_link = false;
        // A frame that may not print never gets the event that printing has ended.
        self.printing = false;
        let is_valid = |plan: Plan| matches!(plan.conversion, Some(Ok(_)));
        if self.refused().is_some() && self.plan_for(&self.typed).is_some_and(is_valid) {
            self.asked = None;
        }
    }

    pub(super) fn configure(&mut self, config: Rc<Config>) {
        if let Some(parts) = config.parts {
            self.parts = parts;
        }
        if self.direction.is_none() {
            self.direction = config.direction;
        }
        self.config = config;
        self.ask_again();
        // Their addresses were converted under the previous policy.
        self.me = self.sender_of(self.me.text.clone());
        self.sender = self.sender_of(self.sender.text.clone());
        self.page = self.parts.allowed(self.page);
    }

    /// Applies an action.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Program(program) => self.use_program(program),
            Action::Whom(whom) => {
                if let Some(program) = self.program() {
                    self.reach(program, whom);
                }
            }
            Action::Route(net, direction) => {
                self.turn(direction, net, None);
                self.page = self.parts.first_page();
                self.go(Focus::Heading);
            }
            Action::Type(text) => self.type_in(text),
            Action::Forget => {
                self.type_in(String::new());
                self.asked = None;
            }
            Action::Submit => self.submit(),
            Action::Use(text) => {
                self.typed = text;
                self.submit();
            }
            Action::Keep => {
                self.kept = true;
                self.go(Focus::Answer);
            }
            Action::Browse => {
                self.browsing = true;
                self.go(Focus::Guide);
            }
            Action::ClientOf(id) => {
                let Some(client) = ClientId::from_id(&id) else { return };
                self.client = Some(client);
                self.step = None;
                self.new_client = true;
                self.announced = self.announced.wrapping_add(1);
                // Teams and Lync need different addresses.
                self.ask_again();
            }
            Action::TheirClientOf(id) => {
                self.their_client = ClientId::from_id(&id);
                self.ask_again();
            }
            // The host loads the pack, which arrives as another action.
            Action::Language(_) | Action::FetchSettings => {}
            Action::Share => self.sharing = !self.sharing,
            Action::Me(text) => self.me = self.sender_of(text),
            Action::Code(link, code) => {
                self.codes.retain(|(of, _)| *of != link);
                self.codes.push((link, code));
                // Those of earlier addresses are no longer shown.
                if self.codes.len() > CODES_KEPT {
                    self.codes.remove(0);
                }
            }
            Action::Print => self.printing = true,
            Action::Printing(printing) => self.printing = printing,
            Action::HostTheme(theme) => self.theme = theme,
            Action::Page(page) => {
                self.page = self.parts.allowed(page);
                self.step = None;
                self.go(Focus::Heading);
            }
            Action::Tick(item) => {
                if self.has_tick(&item) {
                    self.ticks.retain(|ticked| *ticked != item);
                } else {
                    self.ticks.push(item);
                }
            }
            Action::ClearTicks => self.ticks.clear(),
            Action::Copied(button, copied) => {
                self.copied = Some((button, copied));
                self.taken |= copied == Copied::Done && copies_address(button);
                self.announced = self.announced.wrapping_add(1);
            }
            Action::AnnouncementSeen => {
                // Text selected for manual copying stays.
                self.copied = self.copied.filter(|(_, copied)| *copied == Copied::Selected);
                self.new_client = false;
            }
            Action::Words(words) => self.words = words.with_labels(self.words.labels()),
            Action::LabelsOf(language) => {
                let labels =
                    if language == "en" { LabelLanguage::English } else { LabelLanguage::Translated };
                self.words = self.words.clone().with_labels(labels);
            }
            Action::Open(route, visit) => self.open(route, visit),
            Action::HostDirection(direction) => match direction {
                Some(direction) => {
                    let client = self.client.filter(|_| self.direction == Some(direction));
                    self.turn(direction, self.net, client);
                }
                None => self.direction = None,
            },
            Action::HostNetwork(net) => {
                self.net = net;
                self.ask_again();
            }
            Action::HostCompact(compact) => self.compact = compact,
            Action::HostHeadingLevel(level) => {
                self.heading_level = level.filter(|level| (1..=5).contains(level)).unwrap_or(HEADING_LEVEL);
            }
            Action::HostAddress(address) => {
                self.typed = address;
                self.ask_unasked();
            }
            Action::HostClient(client) => {
                self.client = client;
                self.ask_again();
            }
            Action::HostParts(parts) => {
                self.parts = parts;
                self.page = parts.allowed(self.page);
            }
            Action::HostConfig(config) => self.configure(config),
            Action::Settings(settings) => self.settle(settings),
            Action::GoTo(focus) => self.go(focus),
        }
    }
}
