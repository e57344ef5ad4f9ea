//! The server for development and tests: one folder, on this machine only.

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use crate::failure::{Failure, Outcome};

/// What every page of the site is held to.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// The page in one file, which brings a policy of its own.
const OWN_POLICY: &str = "/single.html";

/// Requests may not be longer than this: more than any page sends, and a bound for whoever else knocks.
const LONGEST_HEAD: usize = 64 * 1024;

/// What to serve, and how.
pub(crate) struct Served {
    pub(crate) folder: PathBuf,
    /// The site's policy; pages of other people, which the tests embed the site in, have none.
    pub(crate) policy: Option<&'static str>,
    /// Where each request is written down, a line each.
    pub(crate) log: Option<PathBuf>,
    /// The folder's files in brotli, each with `.br` at its end, for browsers that take it; as hosts have them.
    pub(crate) compressed: Option<PathBuf>,
}

/// A server that has its port already and answers once it is started.
pub(crate) struct Server {
    listener: TcpListener,
    url: String,
}

impl Server {
    /// Takes a port; 0 is any free one.
    pub(crate) fn bind(port: u16) -> Outcome<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port)).map_err(|error| match error.kind() {
            ErrorKind::AddrInUse => Failure::new(format!(
                "port {port} is taken: stop the program that uses it, or choose another with --port {}",
                if port == u16::MAX { 8080 } else { port + 1 }
            )),
            ErrorKind::PermissionDenied => Failure::new(format!(
                "port {port} needs rights that you do not have: choose one from 1024 on with --port"
            )),
            _ => Failure::new(format!("cannot listen on port {port}: {error}")),
        })?;
        let port = listener.local_addr().map_or(port, |address| address.port());
        Ok(Self { listener, url: format!("http://127.0.0.1:{port}") })
    }

    /// Without a slash at the end.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Answers until the process ends.
    pub(crate) fn run(self, served: Served) {
        let log = served.log.as_ref().and_then(|path| fs::File::create(path).ok()).map(Mutex::new);
        let shared = Arc::new((served, log));
        for stream in self.listener.incoming().flatten() {
            let shared = Arc::clone(&shared);
            // A connection that breaks concerns nobody else.
            thread::spawn(move || {
                let _ = answer_all(&stream, &shared.0, shared.1.as_ref());
            });
        }
    }

    /// Answers in the background until the process ends.
    pub(crate) fn start(self, served: Served) {
        thread::spawn(move || self.run(served));
    }
}

fn answer_all(stream: &TcpStream, served: &Served, log: Option<&Mutex<fs::File>>) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(120)))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = read_request(&mut reader)? {
        let response = respond(served, &request);
        if let Some(mut log) = log.and_then(|log| log.lock().ok()) {
            writeln!(log, "{} {} {}", response.status, request.method, request.target)?;
        }
        let mut writer = stream;
        writer.write_all(&response.head(served, request.closes))?;
        if request.method != "HEAD" {
            writer.write_all(&response.body)?;
        }
        if request.closes {
            break;
        }
    }
    Ok(())
}

struct Request {
    method: String,
    target: String,
    known: Option<String>,
    takes_brotli: bool,
    closes: bool,
}

fn read_request(reader: &mut impl BufRead) -> std::io::Result<Option<Request>> {
    let mut size = 0;
    let mut next_line = || -> std::io::Result<Option<String>> {
        let mut line = String::new();
        size += reader.read_line(&mut line)?;
        if size > LONGEST_HEAD {
            return Err(ErrorKind::InvalidData.into());
        }
        Ok(Some(line.trim_end().to_owned()).filter(|_| !line.is_empty()))
    };
    let Some(first) = next_line()? else { return Ok(None) };
    let mut parts = first.split(' ');
    let (method, target) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let mut headers = HashMap::new();
    while let Some(line) = next_line()?.filter(|line| !line.is_empty()) {
        if let Some((name, value)) = line.split_once(':') {
            headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
        }
    }
    Ok(Some(Request {
        method: method.to_owned(),
        target: target.to_owned(),
        known: headers.remove("if-none-match"),
        takes_brotli: headers
            .get("accept-encoding")
            .is_some_and(|value| value.split([',', ';', ' ']).any(|coding| coding == "br")),
        // A body is not read, so what comes after it cannot be told from a request.
        closes: headers.get("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"))
            || headers.contains_key("content-length")
            || headers.contains_key("transfer-encoding"),
    }))
}

struct Response {
    status: &'static str,
    kind: &'static str,
    tag: Option<String>,
    own_policy: bool,
    is_brotli: bool,
    body: Vec<u8>,
}

impl Response {
    fn head(&self, served: &Served, closes: bool) -> Vec<u8> {
        let mut head = format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
             X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n",
            self.status,
            self.kind,
            self.body.len()
        );
        if let Some(tag) = &self.tag {
            head.push_str(&format!("ETag: {tag}\r\n"));
        }
        if closes {
            head.push_str("Connection: close\r\n");
        }
        if served.compressed.is_some() {
            head.push_str("Vary: Accept-Encoding\r\n");
        }
        if self.is_brotli {
            head.push_str("Content-Encoding: br\r\n");
        }
        match served.policy {
            Some(policy) if !self.own_policy => {
                head.push_str(&format!("Content-Security-Policy: {policy}\r\n"))
            }
            Some(_) => {}
            // Pages of other people fetch the site's files from here too.
            None => head.push_str("Access-Control-Allow-Origin: *\r\n"),
        }
        head.push_str("\r\n");
        head.into_bytes()
    }
}

fn respond(served: &Served, request: &Request) -> Response {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return plain("405 Method Not Allowed", "This server only reads.");
    }
    let path = request.target.split(['?', '#']).next().unwrap_or_default();
    let Some(inside) = inside(path) else {
        return plain("400 Bad Request", "This path leads out of the site.");
    };
    let mut file = served.folder.join(inside);
    if path.ends_with('/') || file.is_dir() {
        file.push("index.html");
    }
    if let Ok(body) = fs::read(&file) {
        let (body, is_brotli) = match brotli(served, request, &file) {
            Some(small) => (small, true),
            None => (body, false),
        };
        let tag = tag(&body);
        let is_known = request.known.as_deref() == Some(tag.as_str());
        return Response {
            status: if is_known { "304 Not Modified" } else { "200 OK" },
            kind: kind(&file),
            tag: Some(tag),
            own_policy: path == OWN_POLICY,
            is_brotli: is_brotli && !is_known,
            body: if is_known { Vec::new() } else { body },
        };
    }
    match fs::read(served.folder.join("404.html")) {
        Ok(body) => Response {
            status: "404 Not Found",
            kind: "text/html; charset=utf-8",
            tag: None,
            own_policy: false,
            is_brotli: false,
            body,
        },
        Err(_) => plain("404 Not Found", "There is no such page."),
    }
}

/// The file as it travels to a browser that takes brotli, where there is such a copy of it.
fn brotli(served: &Served, request: &Request, file: &Path) -> Option<Vec<u8>> {
    let folder = served.compressed.as_ref().filter(|_| request.takes_brotli)?;
    let mut copy = folder.join(file.strip_prefix(&served.folder).ok()?).into_os_string();
    copy.push(".br");
    fs::read(copy).ok()
}

fn plain(status: &'static str, sentence: &str) -> Response {
    Response {
        status,
        kind: "text/plain; charset=utf-8",
        tag: None,
        own_policy: false,
        is_brotli: false,
        body: format!("{sentence}\n").into_bytes(),
    }
}

/// The path below the folder, percent-decoded; none where it would leave the folder.
fn inside(path: &str) -> Option<PathBuf> {
    let mut decoded = Vec::new();
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(if byte == b'%' {
            let digits = [bytes.next()?, bytes.next()?];
            u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
        } else {
            byte
        });
    }
    let text = String::from_utf8(decoded).ok()?;
    let safe = text.split('/').all(|part| part != ".." && !part.contains(['\\', '\0', ':']));
    safe.then(|| text.split('/').filter(|part| !part.is_empty()).collect())
}

fn tag(body: &[u8]) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json; charset=utf-8",
        Some("webmanifest") => "application/manifest+json; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("txt" | "md" | "csv") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn a_path_never_leaves_the_folder() {
        for path in
            ["/../secret", "/a/%2e%2e/b", "/%2E%2E%2fsecret", "/a\\..\\b", "/c:/x", "/%00", "/%zz", "/%f"]
        {
            assert_eq!(inside(path), None, "{path}");
        }
        assert_eq!(inside("/a//b%20c.html").as_deref(), Some(std::path::Path::new("a/b c.html")));
        assert_eq!(inside("/").as_deref(), Some(std::path::Path::new("")));
    }
}
