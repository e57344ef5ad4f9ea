//! Prints the static copy of the page, which the build inserts into its HTML.

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{}", lync_skype_www::prerender::html().await);
}
