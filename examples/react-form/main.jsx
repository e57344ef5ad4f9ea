import { createRoot } from "react-dom/client";
import { LyncContactForm } from "./LyncContactForm.jsx";

createRoot(document.querySelector("main")).render(
  <LyncContactForm policy={{ organisation: { name: "Contoso", sipDomains: ["contoso.com"] } }} />,
);
