// A form in a portal: somebody enters a Skype user's Microsoft account and reads what to type in Lync.
//
//   npm install lync-skype react react-dom
import { useId, useState } from "react";
import { addressForLync } from "lync-skype/js";

/** @param {{ policy?: import("lync-skype").Policy }} props what the help desk has set */
export function LyncContactForm({ policy }) {
  const id = useId();
  const [text, setText] = useState("");
  const [result, setResult] = useState();

  function submit(event) {
    event.preventDefault();
    setResult(addressForLync(text, { policy }));
  }

  const problems = result && !result.ok ? result.problems.filter(({ severity }) => severity === "error") : [];
  return (
    <form onSubmit={submit} noValidate>
      <label htmlFor={id}>Skype contact's Microsoft account</label>
      <div id={`${id}-problems`} role="alert">
        {problems.map(({ code, message, start }) => (
          <p key={`${code}-${start}`}>{message}</p>
        ))}
      </div>
      <input
        id={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-describedby={`${id}-problems`}
        aria-invalid={problems.length > 0}
        autoCapitalize="none"
        autoComplete="off"
        dir="ltr"
        inputMode="email"
        spellCheck={false}
      />
      <button type="submit">Convert</button>
      {result?.ok && (
        <p>
          In Lync, type <output dir="ltr">{result.address}</output>
        </p>
      )}
      {result?.ok && result.notices.map(({ code, message, start }) => <p key={`${code}-${start}`}>{message}</p>)}
    </form>
  );
}
