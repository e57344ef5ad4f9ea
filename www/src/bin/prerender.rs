//! Prints the static copy of the page, for the build to put into its HTML.

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{}", lync_skype_www::prerender::html().await);
}
