/**
 * The messages for loading failures, in every language. They must not depend on any other file.
 * @type {Record<string, Record<import("./failure.js").FailureCode | "again", string>>}
 */
export const FAILURE_WORDS = {
  en: {
    "file-missing":
      "Part of this page is missing from the server. If trying again does not help, tell the people who run this site.",
    network: "The server cannot be reached. This page will try again when you are back online.",
    "wasm-forbidden":
      "This site does not allow WebAssembly, which the form needs. Tell the people who run it to add 'wasm-unsafe-eval' to the site's Content-Security-Policy.",
    slow: "This is taking longer than usual. Still loading…",
    again: "Try again",
  },
  de: {
    "file-missing":
      "Ein Teil dieser Seite fehlt auf dem Server. Wenn ein erneuter Versuch nicht hilft, sagen Sie es den Betreibern der Seite.",
    network: "Der Server ist nicht erreichbar. Die Seite versucht es erneut, sobald Sie wieder online sind.",
    "wasm-forbidden":
      "Diese Seite erlaubt WebAssembly nicht, das das Formular braucht. Sagen Sie den Betreibern, dass in der Content-Security-Policy der Seite 'wasm-unsafe-eval' fehlt.",
    slow: "Es dauert länger als sonst. Die Seite wird noch geladen …",
    again: "Erneut versuchen",
  },
  fr: {
    "file-missing":
      "Une partie de cette page manque sur le serveur. Si un nouvel essai n’y change rien, prévenez les responsables du site.",
    network: "Le serveur est injoignable. La page réessaiera dès que vous serez de nouveau en ligne.",
    "wasm-forbidden":
      "Cette page n’autorise pas WebAssembly, dont le formulaire a besoin. Demandez aux responsables du site d’ajouter 'wasm-unsafe-eval' à sa Content-Security-Policy.",
    slow: "Le chargement est plus long que d’habitude. Il est toujours en cours…",
    again: "Réessayer",
  },
  es: {
    "file-missing":
      "Falta una parte de esta página en el servidor. Si al intentarlo de nuevo sigue faltando, avise a los responsables del sitio.",
    network: "No se puede conectar con el servidor. La página lo intentará de nuevo cuando vuelva a tener conexión.",
    "wasm-forbidden":
      "Esta página no permite WebAssembly, que el formulario necesita. Pida a los responsables del sitio que añadan 'wasm-unsafe-eval' a su Content-Security-Policy.",
    slow: "Está tardando más de lo normal. Todavía se está cargando…",
    again: "Intentar de nuevo",
  },
  ar: {
    "file-missing": "جزء من هذه الصفحة غير موجود على الخادم. إذا لم تنجح إعادة المحاولة فأخبر القائمين على الموقع.",
    network: "يتعذر الوصول إلى الخادم. ستحاول الصفحة مرة أخرى عند عودة اتصالك بالإنترنت.",
    "wasm-forbidden":
      "لا تسمح هذه الصفحة باستخدام WebAssembly الذي يحتاج إليه النموذج. اطلب من القائمين على الموقع إضافة 'wasm-unsafe-eval' إلى Content-Security-Policy.",
    slow: "يستغرق التحميل وقتًا أطول من المعتاد، وما زال مستمرًا.",
    again: "حاول مرة أخرى",
  },
};
