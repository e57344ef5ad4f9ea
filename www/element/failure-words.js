/**
 * The messages for loading failures, in every language. They must not depend on any other file.
 * @type {Record<string, Record<import("./failure.js").FailureCode | "again", string>>}
 */
export const FAILURE_WORDS = {
  en: {
    "file-missing":
      "A part of this page is missing on the server. If it is still missing later, tell the people who run this page.",
    network: "There is no connection to the server. This page tries again when the network is back.",
    "wasm-forbidden":
      "This page does not allow WebAssembly, which the form needs. Tell the people who run this page: its policy needs 'wasm-unsafe-eval'.",
    slow: "This takes longer than usual. It is still loading.",
    again: "Try again",
  },
  de: {
    "file-missing":
      "Ein Teil dieser Seite fehlt auf dem Server. Wenn er später noch fehlt, sagen Sie es den Betreibern der Seite.",
    network: "Es gibt keine Verbindung zum Server. Die Seite versucht es erneut, sobald das Netz wieder da ist.",
    "wasm-forbidden":
      "Diese Seite erlaubt WebAssembly nicht, das das Formular braucht. Sagen Sie es den Betreibern der Seite: ihre Richtlinie braucht 'wasm-unsafe-eval'.",
    slow: "Es dauert länger als sonst. Es wird noch geladen.",
    again: "Erneut versuchen",
  },
  fr: {
    "file-missing":
      "Une partie de cette page manque sur le serveur. Si elle manque encore plus tard, prévenez les responsables de la page.",
    network: "Il n’y a pas de connexion au serveur. La page réessaie dès que le réseau est de retour.",
    "wasm-forbidden":
      "Cette page n’autorise pas WebAssembly, dont le formulaire a besoin. Prévenez les responsables de la page : sa stratégie doit contenir 'wasm-unsafe-eval'.",
    slow: "Le chargement est plus long que d’habitude. Il continue.",
    again: "Réessayer",
  },
  es: {
    "file-missing":
      "Falta una parte de esta página en el servidor. Si más tarde sigue faltando, avise a los responsables de la página.",
    network: "No hay conexión con el servidor. La página lo intentará de nuevo cuando vuelva la red.",
    "wasm-forbidden":
      "Esta página no permite WebAssembly, que el formulario necesita. Avise a los responsables de la página: su directiva necesita 'wasm-unsafe-eval'.",
    slow: "Tarda más de lo normal. Todavía se está cargando.",
    again: "Intentar de nuevo",
  },
  ar: {
    "file-missing": "جزء من هذه الصفحة غير موجود على الخادم. إذا ظل مفقودًا لاحقًا فأخبر القائمين على الصفحة.",
    network: "لا يوجد اتصال بالخادم. ستحاول الصفحة مرة أخرى عند عودة الشبكة.",
    "wasm-forbidden":
      "لا تسمح هذه الصفحة باستخدام WebAssembly الذي يحتاج إليه النموذج. أخبر القائمين على الصفحة أن سياستها تحتاج إلى 'wasm-unsafe-eval'.",
    slow: "يستغرق التحميل وقتًا أطول من المعتاد، وما زال مستمرًا.",
    again: "حاول مرة أخرى",
  },
};
