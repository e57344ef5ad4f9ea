#[tokio::test(flavor = "current_thread")]
async fn the_static_page_holds_the_rule_an_example_and_every_label() {
    let html = lync_skype_www::prerender::html().await;
    for needed in [
        "id=\"address\"",
        "bob(contoso.com)@msn.com",
        "Add a Contact Not in My Organization",
        "IM Address",
        "Find someone or a room, or dial a number",
        "Add to Contacts",
        "Tell me when someone adds me to his or her contact list",
        "Allow invites but block all other communications",
        "Skype for Business 2016",
    ] {
        assert!(html.contains(needed), "{needed}");
    }
    assert!(!html.contains("<script") && !html.contains("style="));
}
