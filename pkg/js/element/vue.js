/** `<lync-skype-helper>`, with types for the framework. */
export * from "./embed.js";
