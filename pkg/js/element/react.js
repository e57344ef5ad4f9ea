/** `<lync-skype-helper>`, with the types that the framework asks for. */
export * from "./embed.js";
