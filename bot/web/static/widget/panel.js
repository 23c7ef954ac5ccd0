/* Ketamine Guide: the panel. Asks /api/v1 and shows what comes back; every node is made by hand, nothing is parsed as HTML.
   The conversation, the list of questions and everything typed live in this page's memory alone. */

const WORDS = {
  en: {
    title: "Questions about treatment", close: "Close", other: "Español", otherCode: "es", strip: "Help in a crisis",
    about: "An automated tool, not a clinician. Nothing you type is kept. Please leave out names and other personal details.",
    log: "Conversation", box: "Your question", placeholder: "Type a question", send: "Send", asked: "You asked", answer: "Answer",
    waiting: "Looking through the library …", sources: "Where this comes from", source: "Source", guidance: "General guidance",
    noSource: "This sentence gives guidance and states no study result.", more: (n) => `and ${n} more`, read: "What was read of it",
    context: "Read in context", tab: "opens in a new tab", library: "In the library", suggested: "Questions you can ask", follow: "You may also want to ask",
    checked: "Checked against its sources by", reviewed: "Reviewed by", due: "next review due", translation: "Translation checked by",
    approved: "Approved use", "off-label": "Off-label use", studied: "Being studied", general: "General information",
    helpful: "Was this helpful?", yes: "Yes", no: "No", why: "What was wrong with it?", thanks: "Thank you.",
    reasons: { not_what_i_asked: "Not what I asked", hard_to_understand: "Hard to understand", too_little: "Says too little", looks_wrong: "Looks wrong" },
    keep: "Add to my questions for the clinician", kept: "On your list", mine: "My questions for the clinician", none: "Nothing on the list yet.",
    own: "Add a question", add: "Add", remove: "Remove", back: "Back to the conversation", print: "Print", save: "Save as text",
    printAll: "Print this conversation", saveAll: "Save this conversation", tools: "More", onlyHere: "This list is in this page only and is gone when you leave it.",
    offline: "The chat cannot be reached right now. Your question is still in the box.", unreachable: "The chat cannot be reached right now.", again: "Try again",
    tooMany: "That was many questions in a short time. Your question is still in the box: please wait a moment.",
    failed: "That did not work. Your question is still in the box: please try again.", call: "Call the clinic", phone: "Clinic",
    off: "This chat is switched off at the moment. Please call the clinic with your question.", text: "text",
    file: "conversation", release: "Release", id: "Answer", danger: "In danger? Call your local emergency number.", closed: "When closed",
    days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  },
  es: {
    title: "Preguntas sobre el tratamiento", close: "Cerrar", other: "English", otherCode: "en", strip: "Ayuda en una crisis",
    about: "Una herramienta automática, no un profesional de la salud. Nada de lo que escriba se guarda. No incluya nombres ni otros datos personales.",
    log: "Conversación", box: "Su pregunta", placeholder: "Escriba una pregunta", send: "Enviar", asked: "Usted preguntó", answer: "Respuesta",
    waiting: "Buscando en la biblioteca …", sources: "De dónde viene esto", source: "Fuente", guidance: "Orientación general",
    noSource: "Esta frase da orientación y no el resultado de un estudio.", more: (n) => `y ${n} más`, read: "Lo que se leyó de ella",
    context: "Leer en su contexto", tab: "se abre en otra pestaña", library: "En la biblioteca", suggested: "Preguntas que puede hacer", follow: "También puede preguntar",
    checked: "Comparado con sus fuentes por", reviewed: "Revisado por", due: "próxima revisión", translation: "Traducción comprobada por",
    approved: "Uso aprobado", "off-label": "Uso fuera de indicación", studied: "En estudio", general: "Información general",
    helpful: "¿Le sirvió?", yes: "Sí", no: "No", why: "¿Qué estuvo mal?", thanks: "Gracias.",
    reasons: { not_what_i_asked: "No es lo que pregunté", hard_to_understand: "Difícil de entender", too_little: "Dice muy poco", looks_wrong: "Parece incorrecto" },
    keep: "Agregar a mis preguntas para el profesional", kept: "Está en su lista", mine: "Mis preguntas para el profesional", none: "Todavía no hay nada en la lista.",
    own: "Agregar una pregunta", add: "Agregar", remove: "Quitar", back: "Volver a la conversación", print: "Imprimir", save: "Guardar como texto",
    printAll: "Imprimir esta conversación", saveAll: "Guardar esta conversación", tools: "Más", onlyHere: "Esta lista está solo en esta página y desaparece cuando usted sale.",
    offline: "No se puede llegar al chat ahora. Su pregunta sigue en el cuadro.", unreachable: "No se puede llegar al chat ahora.", again: "Intentar de nuevo",
    tooMany: "Fueron muchas preguntas en poco tiempo. Su pregunta sigue en el cuadro: espere un momento.",
    failed: "No funcionó. Su pregunta sigue en el cuadro: inténtelo de nuevo.", call: "Llame a la clínica", phone: "Clínica",
    off: "Este chat está apagado por ahora. Por favor llame a la clínica con su pregunta.", text: "texto",
    file: "conversacion", release: "Versión", id: "Respuesta", danger: "¿En peligro? Llame al número de emergencias de su país.", closed: "Fuera de horario",
    days: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
  },
};

// Routes that a clinician could take up: their notices offer to put the question on the patient's list.
const FOR_CLINICIAN = new Set(["dosing", "interaction", "treatment_decision", "diagnosis", "eligibility", "clinic_info", "unanswered"]);
const RATED = new Set(["answer", "unanswered"]);
const TIMEOUT_MS = 20000;
const PATIENCE_MS = 800;
const SETTLING_FRAMES = 20;
const HISTORY = 6;

const STYLE = `
.kg { all: initial; --text: #1c2a33; --muted: #4a5a64; --ground: #fff; --raised: #f4f7f9; --line: #7d8a93; --hair: #d5dde2; --accent: var(--kg-own-accent, #005a8c); --on-accent: #fff;
  --strip: #fff4d6; --strip-line: #8a5a00; --asked: #e3eff7; --alarm: #b3261e; color-scheme: light;
  box-sizing: border-box; position: fixed; inset: auto 16px 16px auto; z-index: 2147483001; display: none; flex-direction: column; width: min(420px, calc(100vw - 32px)); height: min(680px, calc(100vh - 32px)); height: min(680px, calc(100dvh - 32px));
  max-width: none; max-height: none; margin: 0; padding: 0; overflow: hidden; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: var(--text); background: var(--ground); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 6px 30px rgb(0 0 0 / .3); overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; }
.kg[open], .kg.inline { display: flex; }
.kg.inline .log > *, .kg.inline .list > * { max-width: 720px; margin-inline: auto; }
.kg.inline { position: static; width: 100%; height: 100%; border: 0; border-radius: 0; box-shadow: none; }
.kg *, .kg ::before { box-sizing: border-box; }
.kg [hidden] { display: none !important; }
.kg ::backdrop, .kg::backdrop { background: rgb(0 0 0 / .5); }
header { display: flex; gap: 8px; align-items: center; padding: 8px 8px 4px 16px; }
h2 { flex: 1; margin: 0; font-size: 17px; line-height: 1.3; }
h3 { margin: 0 0 8px; font-size: 17px; }
img { max-height: 36px; max-width: 120px; }
a { color: var(--accent); text-underline-offset: .15em; }
button { font: inherit; font-size: 15px; min-height: 44px; padding: 6px 14px; cursor: pointer; text-align: start; color: var(--accent); background: var(--ground); border: 1px solid var(--accent); border-radius: 22px; }
button:hover { text-decoration: underline; }
button[aria-disabled="true"] { opacity: .6; cursor: default; }
:focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; box-shadow: 0 0 0 5px #1c2a33; border-radius: 4px; }
.plain { border-color: transparent; padding: 6px 10px; min-width: 44px; }
.main { color: var(--on-accent); background: var(--accent); font-weight: 600; border-radius: 6px; }
.strip { flex: none; padding: 6px 16px; color: var(--text); background: var(--strip); border-block: 2px solid var(--strip-line); font-size: 15px; }
.strip p { margin: 0; }
.strip a { color: inherit; font-weight: 700; }
.about, .small { color: var(--muted); font-size: 14px; margin: 0 0 8px; }
.log, .list { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 12px 16px; }
.turn { margin-bottom: 16px; content-visibility: auto; contain-intrinsic-size: auto 300px; }
.asked { margin: 0 0 8px auto; width: fit-content; max-width: 90%; padding: 8px 12px; background: var(--asked); border-radius: 12px 12px 2px 12px; white-space: pre-wrap; }
.shown { padding: 12px; background: var(--raised); border-radius: 12px 12px 12px 2px; }
.shown > :last-child { margin-bottom: 0; }
.shown p, .shown ul { margin: 0 0 10px; }
.shown ul { padding-left: 20px; }
.crisis, .support { background: var(--strip); border: 1px solid var(--strip-line); border-left-width: 6px; }
.emergency { border: 2px solid var(--alarm); border-left-width: 6px; }
.overlay { border-left: 4px solid var(--strip-line); padding-left: 10px; font-size: 15px; }
.label { font-weight: 600; font-size: 14px; color: var(--muted); }
.n { all: unset; box-sizing: border-box; cursor: pointer; color: var(--accent); font-weight: 600; font-size: 13px; min-width: 24px; padding: 2px 5px; text-align: center; vertical-align: 3px; line-height: 1; }
.n:focus-visible { outline: 3px solid #ffbf47; box-shadow: 0 0 0 5px #1c2a33; }
.glue { white-space: nowrap; }
details { margin: 0 0 6px; padding: 0 12px; border: 1px solid var(--hair); border-radius: 6px; background: var(--ground); }
summary { cursor: pointer; padding: 10px 0; font-size: 15px; line-height: 1.4; }
details[open] { padding-bottom: 8px; }
blockquote { margin: 0 0 10px; padding-left: 12px; border-left: 4px solid var(--accent); }
.chip { display: inline-block; font-size: 13px; border: 1px solid var(--line); border-radius: 12px; padding: 0 10px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin: 10px 0 0; padding: 0; align-items: center; }
.row .label { width: 100%; margin: 0; }
.choice { color: var(--text); background: var(--strip); border: 2px solid var(--strip-line); font-weight: 600; }
.status { margin: 0 0 8px; padding: 10px 12px; border: 1px solid var(--strip-line); border-left-width: 6px; background: var(--strip); }
.status .row { margin-top: 6px; }
.wait { color: var(--muted); }
form { flex: none; display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: end; padding: 8px 16px calc(10px + env(safe-area-inset-bottom, 0px)); border-top: 1px solid var(--hair); }
label { width: 100%; font-weight: 600; font-size: 15px; }
textarea, input { flex: 1; min-width: 0; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: 9px 12px; min-height: 46px; max-height: 140px; resize: none; }
textarea::placeholder { color: var(--muted); opacity: 1; }
.tools { padding: 0 16px 6px; border: 0; background: none; flex: none; margin: 0; }
.tools summary { padding: 4px 0; color: var(--accent); min-height: 32px; }
ol { margin: 0 0 12px; padding-left: 22px; }
li { margin-bottom: 6px; }
.hid { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
iframe { position: absolute; width: 0; height: 0; border: 0; visibility: hidden; }
@media (max-width: 480px) { .kg:not(.inline) { inset: 0; width: 100vw; height: 100vh; height: 100dvh; border: 0; border-radius: 0; } }
@media (max-height: 420px) { .kg { overflow-y: auto; } .kg:not(.inline) { inset: 0 0 0 auto; height: 100vh; height: 100dvh; border-radius: 0; } .strip { position: sticky; top: 0; z-index: 1; } .log, .list { flex: none; overflow: visible; } }
@media (prefers-color-scheme: dark) { .kg { --text: #e8eef2; --muted: #b4c2cb; --ground: #12191e; --raised: #1c262d; --line: #82929c; --hair: #34424b; --accent: #8fc7ee; --on-accent: #12191e; --strip: #3a2e10; --strip-line: #d9a441; --asked: #203543; --alarm: #ffb4ab; color-scheme: dark; } }
@media (prefers-contrast: more) { .kg { --muted: var(--text); --hair: var(--text); --line: var(--text); } }
@media print { .kg { display: none !important; } }`;

const PRINT = "body{font:12pt/1.5 system-ui,sans-serif;margin:2cm;color:#000}h1{font-size:16pt}h2{font-size:12pt;margin:1.2em 0 .2em}p{margin:.3em 0;white-space:pre-wrap}small{font-size:9pt}";

/** An element with properties and children; a string is text, never markup. */
function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** `text` with its telephone numbers (three digits or more) and the address of 988's chat as links. */
function withNumbers(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(/\b988lifeline\.org\b|(?<!\w)\+?\d[\d ()-]*\d(?!\w)/g)) {
    const digits = match[0].replace(/[^\d+]/g, "");
    if (digits.length < 3) continue;
    const isAddress = match[0].endsWith(".org");
    parts.push(text.slice(end, match.index), isAddress ? h("a", { href: `https://${match[0]}`, target: "_blank", rel: "noopener noreferrer" }, match[0]) : h("a", { href: `tel:${digits}` }, match[0]));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

/** A notice's text in its paragraphs and lists. */
function blocks(text) {
  return text.split("\n\n").flatMap((part) => {
    const lines = part.trim().split("\n");
    const items = lines.filter((line) => line.startsWith("- "));
    const plain = lines.filter((line) => !line.startsWith("- ")).join(" ");
    return [
      plain && h("p", {}, withNumbers(plain)),
      items.length && h("ul", {}, items.map((line) => h("li", {}, withNumbers(line.slice(2))))),
    ].filter(Boolean);
  });
}

/** Publisher and year, the year once. */
const by = ({ publisher, year }) => (year && !publisher.includes(year) ? `${publisher}, ${year}` : publisher);
/** Citations of the same document, evidence and sources, together. */
function places(citations) {
  const found = new Map();
  for (const citation of citations) {
    const key = JSON.stringify([citation.document, citation.evidence, citation.sources.map(({ id }) => id)]);
    found.set(key, [...(found.get(key) || []), citation]);
  }
  return [...found.values()];
}
const numbersOf = (cited) => cited.map(({ number }) => `[${number}]`).join("");
const clock = (value) => value.replace(/^0/, "");
let serial = 0;

export class Panel {
  /** `config` is the promise of the clinic's configuration, already asked for. */
  constructor(element, { base, adopt, clinic, config, language, inline }) {
    Object.assign(this, { element, base, clinic, language, inline });
    this.turns = [];
    this.mine = [];
    this.config = null;
    this.busy = false;
    this.prefix = `kg${++serial}-`;
    adopt(element.shadowRoot, STYLE);
    this.build();
    if (inline) element.slotted.hidden = true;
    // Shown complete, so that nothing moves; a slow server is not waited for.
    this.ready = Promise.race([this.configure(config), new Promise((done) => setTimeout(done, PATIENCE_MS))]);
  }

  get say() { return WORDS[this.language]; }

  // --- The frame ---

  build() {
    this.title = h("h2", { id: this.prefix + "title" });
    this.logo = h("img", { alt: "", hidden: true });
    this.languageButton = h("button", { type: "button", class: "plain", onclick: () => this.speak(this.say.otherCode) });
    this.closeButton = h("button", { type: "button", class: "plain", onclick: () => this.close() });
    this.closeButton.hidden = this.inline;
    this.stripBox = h("aside", { class: "strip" });
    this.about = h("p", { class: "about" });
    this.greeting = h("p", {});
    this.suggested = h("div", { class: "row" });
    this.past = h("div", {});
    this.status = h("div", { class: "status", hidden: true });
    this.waiting = h("p", { class: "wait", hidden: true });
    this.log = h("div", { class: "log", role: "region", tabindex: "0" }, this.about, this.greeting, this.suggested, this.past, this.status, this.waiting);
    this.list = h("div", { class: "list", role: "region", tabindex: "-1", hidden: true });
    this.tools = h("details", { class: "tools" });
    this.label = h("label", { for: this.prefix + "box" });
    this.box = h("textarea", { id: this.prefix + "box", rows: "1", autocomplete: "off", onkeydown: (event) => this.onKey(event), oninput: () => this.grow() });
    this.sendButton = h("button", { type: "submit", class: "main" });
    this.form = h("form", { onsubmit: (event) => { event.preventDefault(); this.ask(this.box.value); } }, this.label, this.box, this.sendButton);
    this.live = h("div", { class: "hid", role: "status", "aria-live": "polite" });
    const inside = [h("header", {}, this.logo, this.title, this.languageButton, this.closeButton), this.stripBox, this.log, this.list, this.tools, this.form, this.live];
    this.frame = this.inline
      ? h("section", { class: "kg inline", "aria-labelledby": this.prefix + "title" }, inside)
      : h("dialog", { class: "kg", "aria-labelledby": this.prefix + "title", onkeydown: (event) => event.key === "Escape" && this.close(), oncancel: (event) => { event.preventDefault(); this.close(); } }, inside);
    for (const own of ["wheel", "touchmove", "keydown"]) this.frame.addEventListener(own, () => { this.target = null; }, { passive: true });
    this.element.shadowRoot.append(this.frame);
    this.speak(this.language);
  }

  open() {
    if (!this.inline && !this.frame.open) {
      if (matchMedia("(max-width: 480px), (max-height: 420px)").matches) this.frame.showModal();
      else this.frame.show();
      this.box.focus({ preventScroll: true });
    }
  }

  close() {
    if (this.inline || !this.frame.open) return;
    this.frame.close();
    this.element.closed();
  }

  /** Fetches what the clinic says of itself; without it the panel still takes questions. */
  async configure(asked) {
    try {
      const response = await (asked || this.fetch(`/api/v1/config?clinic=${encodeURIComponent(this.clinic)}`));
      if (!response.ok) throw new Error("config");
      this.config = await response.json();
      if (/^#[0-9a-f]{6}$/i.test(this.config.accent)) this.frame.style.setProperty("--kg-own-accent", this.config.accent);
      if (this.inline && this.config.logo) { this.logo.src = this.base + this.config.logo; this.logo.hidden = false; }
      if (!this.config.languages.includes(this.language) && this.config.languages.length) this.language = this.config.languages[0];
      this.hush();
    } catch {
      this.tell(this.say.unreachable, true);
    }
    this.speak(this.language);
  }

  /** Shows the frame's words in `language`; what was said before stays as it was said. */
  speak(language) {
    this.language = language;
    const say = this.say, spoken = this.spoken();
    this.frame.lang = language;
    this.title.textContent = (this.config && this.config.clinic !== "default" && this.config.name) || say.title;
    this.languageButton.textContent = say.other;
    this.languageButton.lang = say.otherCode;
    this.languageButton.hidden = Boolean(this.config && this.config.languages.length < 2);
    this.closeButton.textContent = "✕";
    this.closeButton.setAttribute("aria-label", say.close);
    this.stripBox.setAttribute("aria-label", say.strip);
    this.stripBox.replaceChildren(h("p", {}, this.stripParts(spoken)));
    this.about.textContent = say.about;
    const off = this.config && !this.config.enabled;
    this.greeting.replaceChildren(...(off ? [say.off, " ", ...this.phone()] : [spoken ? spoken.greeting : ""]));
    this.form.hidden = this.tools.hidden = Boolean(off);
    this.suggested.replaceChildren(...(off || !spoken ? [] : this.buttons(say.suggested, spoken.suggested_questions)));
    this.suggested.hidden = this.turns.length > 0;
    this.log.setAttribute("aria-label", say.log);
    this.list.setAttribute("aria-label", say.mine);
    this.waiting.textContent = say.waiting;
    this.label.textContent = say.box;
    this.box.placeholder = say.placeholder;
    this.sendButton.textContent = say.send;
    this.drawTools();
    if (!this.list.hidden) this.drawList();
  }

  spoken() { return this.config && this.config.by_language[this.language]; }

  /** The clinic's crisis strip; before it is known, the telephone links that the page itself holds. */
  stripParts(spoken) {
    if (spoken) return spoken.crisis_strip.map((part) => (part.href ? h("a", { href: part.href }, part.text) : part.text));
    const links = [...this.element.querySelectorAll("a[href^='tel:'], a[href^='sms:']")];
    return [...links.flatMap((link) => [h("a", { href: link.getAttribute("href") }, link.textContent), " · "]), this.say.danger];
  }

  phone() {
    const own = this.config && this.config.phone;
    if (own) return [`${this.say.call}: `, h("a", { href: `tel:${own.replace(/[^\d+]/g, "")}` }, own), ...this.hours()];
    return [...this.element.querySelectorAll("a[href^='tel:']")].flatMap((link) => [h("a", { href: link.getAttribute("href") }, link.textContent), " "]);
  }

  hours() {
    const { hours, by_language: by } = this.config;
    const slots = hours.map((slot) => `${this.say.days[slot.weekday]} ${clock(slot.opens)}–${clock(slot.closes)}`).join(", ");
    const closed = by[this.language] && by[this.language].when_closed;
    return [slots && ` (${slots})`, closed && ` ${this.say.closed}: ${closed}.`].filter(Boolean);
  }

  // --- A question ---

  async ask(typed) {
    const text = typed.trim();
    if (!text || this.busy) return;
    this.busy = true;
    this.hush();
    this.showLog();
    this.wait(true);
    let failure = null;
    try {
      const history = this.turns.slice(-HISTORY).map((turn) => turn.question);
      const response = await this.fetch("/api/v1/ask", { question: text, history, language: this.chosen(), clinic: this.clinic || null });
      const body = await response.json();
      if (body.route) this.show(text, body);
      else failure = response.status === 429 ? this.say.tooMany : response.status === 503 ? this.say.off : this.say.failed;
    } catch {
      failure = this.say.offline;
    }
    this.busy = false;
    this.wait(false);
    if (failure) {
      this.box.value = typed;
      this.tell(failure);
    } else if (this.box.value.trim() === text) this.box.value = "";
    this.grow();
  }

  /** The language to answer in: only Spanish is insisted on, an English page may be asked in Spanish. */
  chosen() { return this.language === "es" ? "es" : null; }

  fetch(path, body) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), TIMEOUT_MS);
    const options = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer", signal: stop.signal };
    if (body) Object.assign(options, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    return fetch(this.base + path, options).finally(() => clearTimeout(timer));
  }

  show(question, answer) {
    const turn = { question, answer, shown: h("div", { class: `shown ${answer.route}`, lang: answer.language }), row: h("div", {}) };
    turn.box = h("article", { class: "turn" }, h("p", { class: "asked" }, h("span", { class: "hid" }, `${this.say.asked}: `), question), turn.shown, turn.row);
    turn.shown.append(...this.answerNodes(turn, ++serial));
    if (this.turns.length) this.turns[this.turns.length - 1].row.remove();
    turn.row.append(this.nextRow(answer));
    this.suggested.hidden = true;
    this.turns.push(turn);
    this.past.append(turn.box);
    this.drawTools();
    this.live.textContent = `${this.say.answer}: ${answer.notice ? answer.notice.text : answer.statements.map((statement) => statement.text).join(" ")}`;
    this.scrollTo(turn.box);
  }

  /** Brings a turn's start to the top of whatever scrolls, and moves nothing else of the page. */
  scrollTo(box) {
    this.target = box;
    this.settle(box, SETTLING_FRAMES);
  }

  /** Keeps `box` where it belongs: the heights of turns that were never in view are guesses until they are passed. */
  settle(box, frames) {
    if (this.target !== box || box.hidden || !frames) return;
    this.scroller().scrollBy({ top: this.offOf(box), behavior: "instant" });
    requestAnimationFrame(() => this.settle(box, frames - 1));
  }

  /** How far below its place a turn's start is, in pixels. */
  offOf(box) {
    const scroller = this.scroller();
    const sticky = scroller === this.frame ? this.stripBox.offsetHeight : 0;
    return box.getBoundingClientRect().top - scroller.getBoundingClientRect().top - sticky - 8;
  }

  scroller() { return getComputedStyle(this.log).overflowY === "visible" ? this.frame : this.log; }

  answerNodes(turn, number) {
    const { answer } = turn;
    const say = WORDS[answer.language] || this.say;
    const cards = new Map();
    for (const cited of places(answer.citations)) {
      const card = this.card(cited, say, `${this.prefix}${number}-${cited[0].number}`);
      for (const citation of cited) cards.set(citation.number, card);
    }
    return [
      ...(answer.notice ? blocks(answer.notice.text) : [h("p", {}, answer.statements.flatMap((statement) => [...this.cited(statement, cards, say), " "]))]),
      ...answer.overlays.map((overlay) => h("p", { class: "overlay" }, withNumbers(overlay.text))),
      cards.size && h("p", { class: "label" }, say.sources),
      ...new Set(cards.values()),
      answer.links.length && h("p", { class: "label" }, say.library),
      answer.links.length && h("ul", {}, answer.links.map((link) => h("li", {}, this.away(this.base + link.url, link.title, say)))),
      this.keepButton(turn),
      this.rating(answer),
    ].filter(Boolean);
  }

  /** A sentence with its numbers, which never begin a line of their own. */
  cited({ text, citations }, cards, say) {
    const last = text.lastIndexOf(" ") + 1;
    return [text.slice(0, last), h("span", { class: "glue" }, text.slice(last), citations.map((n) => this.number(n, cards.get(n), say)))];
  }

  /** A citation's number after its sentence: opens its card. */
  number(n, card, say) {
    return h("button", {
      type: "button", class: "n", "aria-label": `${say.source} ${n}`,
      onclick: () => { card.open = true; card.firstChild.focus(); card.scrollIntoView({ block: "nearest" }); },
    }, `[${n}]`);
  }

  /** One card with every quote it stands for; they share all but quote, heading and place. */
  card(cited, say, id) {
    const [citation] = cited, [first, ...rest] = citation.sources;
    const origin = first ? `${first.title} (${by(first)})${rest.length ? ` ${say.more(rest.length)}` : ""}` : say.guidance;
    const { review } = citation;
    return h("details", { id },
      h("summary", {}, `${numbersOf(cited)} ${origin}`),
      ...cited.map(({ number, quote, url }) => h("blockquote", {}, `[${number}] ${quote} `, this.away(this.base + url, say.context, say, `[${number}] `))),
      h("p", {}, h("span", { class: "chip" }, say[citation.evidence]), ` ${citation.title}: ${[...new Set(cited.map(({ heading }) => heading))].join(" · ")}`),
      citation.sources.length
        ? h("ul", {}, citation.sources.map((source) => h("li", {}, source.url ? this.away(source.url, source.title, say) : source.title, `. ${by(source)}. `, h("span", { class: "small" }, `${say.read}: ${source.read}.`))))
        : h("p", { class: "small" }, say.noSource),
      review && h("p", { class: "small" }, `${review.level === "clinician" ? say.reviewed : say.checked} ${review.reviewer}, ${review.reviewed_on}; ${say.due} ${review.due_on}.${review.translation_checked_by ? ` ${say.translation} ${review.translation_checked_by}.` : ""}`));
  }

  away(href, text, say, which = "") {
    if (!/^https?:/i.test(new URL(href, location.href).protocol)) return text;
    return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, text, h("span", { class: "hid" }, ` ${which}(${say.tab})`));
  }

  /** A notice's buttons, or what may be asked next. */
  nextRow(answer) {
    const row = h("div", { class: "row" });
    if (answer.choices.length)
      row.append(...answer.choices.map((choice) => h("button", { type: "button", class: "choice", onclick: () => this.ask(choice.label) }, choice.label)));
    else row.append(...this.buttons(this.say.follow, answer.suggestions.slice(0, 3)));
    return row;
  }

  buttons(label, questions) {
    if (!questions.length) return [];
    return [h("p", { class: "label" }, label), ...questions.map((question) => h("button", { type: "button", onclick: () => this.ask(question) }, question))];
  }

  rating(answer) {
    if (!RATED.has(answer.route) || (this.config && !this.config.feedback)) return null;
    const say = this.say, box = h("div", { class: "row", role: "group", "aria-label": say.helpful });
    const send = (helpful, reason) => {
      this.fetch("/api/v1/feedback", { answer_id: answer.answer_id, helpful, reason, clinic: this.clinic || null }).catch(() => {});
      const thanks = h("p", { class: "label", tabindex: "-1" }, say.thanks);
      box.replaceChildren(thanks);
      thanks.focus();
    };
    const ask = () => {
      box.replaceChildren(h("p", { class: "label" }, say.why), ...Object.entries(say.reasons).map(([id, text]) => h("button", { type: "button", onclick: () => send(false, id) }, text)));
      box.querySelector("button").focus();
    };
    box.append(h("span", { class: "small" }, say.helpful), h("button", { type: "button", onclick: () => send(true) }, say.yes), h("button", { type: "button", onclick: ask }, say.no));
    return box;
  }

  // --- Lines of ours ---

  wait(on) {
    this.waiting.hidden = !on;
    this.log.setAttribute("aria-busy", String(on));
    this.sendButton.setAttribute("aria-disabled", String(on));
    if (on) { this.live.textContent = this.say.waiting; this.scrollTo(this.waiting); }
  }

  /** A line that something did not work, with the phone; said once. */
  tell(text, retry = false) {
    const phone = this.phone();
    this.status.replaceChildren(h("span", {}, text, " "), ...phone, ...(retry ? [h("div", { class: "row" }, h("button", { type: "button", onclick: () => this.configure() }, this.say.again))] : []));
    this.status.hidden = false;
    this.live.textContent = text;
    this.scrollTo(this.status);
  }

  hush() { this.status.hidden = true; }

  onKey(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.ask(this.box.value);
    }
  }

  grow() {
    this.box.style.height = "auto";
    this.box.style.height = `${Math.min(140, this.box.scrollHeight + 2)}px`;
  }

  // --- My questions for the clinician ---

  keepButton(turn) {
    if (!FOR_CLINICIAN.has(turn.answer.route)) return null;
    const button = h("button", { type: "button", onclick: () => { this.keep(turn.question); button.textContent = this.say.kept; button.setAttribute("aria-disabled", "true"); } }, this.say.keep);
    return h("div", { class: "row" }, button);
  }

  keep(question) {
    const text = question.trim();
    if (text && !this.mine.includes(text)) this.mine.push(text);
    this.drawTools();
    if (!this.list.hidden) this.drawList();
  }

  drawTools() {
    const say = this.say, button = (text, action) => h("button", { type: "button", onclick: action }, text);
    this.tools.replaceChildren(h("summary", {}, `${say.tools}${this.mine.length ? ` · ${say.mine} (${this.mine.length})` : ""}`), h("div", { class: "row" },
      button(`${say.mine} (${this.mine.length})`, () => this.showList()),
      this.turns.length && button(say.printAll, () => this.print(this.conversation())),
      this.turns.length && button(say.saveAll, () => this.save(this.conversation()))));
  }

  showList() {
    this.tools.open = false;
    this.log.hidden = this.form.hidden = this.tools.hidden = true;
    this.list.hidden = false;
    this.drawList();
    this.list.focus();
  }

  showLog() {
    if (this.list.hidden) return;
    this.list.hidden = true;
    this.log.hidden = this.form.hidden = this.tools.hidden = false;
    this.box.focus();
  }

  drawList() {
    const say = this.say, input = h("input", { id: this.prefix + "own", type: "text", autocomplete: "off" });
    const remove = (text) => { this.mine = this.mine.filter((item) => item !== text); this.drawTools(); this.drawList(); this.list.focus(); };
    const lines = () => ({ title: say.mine, parts: this.mine.map((text, place) => ({ head: "", lines: [`${place + 1}. ${text}`] })), small: [] });
    this.list.replaceChildren(
      h("h3", {}, say.mine), h("p", { class: "small" }, say.onlyHere),
      this.mine.length
        ? h("ol", {}, this.mine.map((text) => h("li", {}, `${text} `, h("button", { type: "button", class: "plain", "aria-label": `${say.remove}: ${text}`, onclick: () => remove(text) }, say.remove))))
        : h("p", {}, say.none),
      h("form", { onsubmit: (event) => { event.preventDefault(); this.keep(input.value); this.list.querySelector("input").focus(); } }, h("label", { for: input.id }, say.own), input, h("button", { type: "submit" }, say.add)),
      h("div", { class: "row" },
        ...(this.mine.length ? [h("button", { type: "button", onclick: () => this.print(lines()) }, say.print), h("button", { type: "button", onclick: () => this.save(lines()) }, say.save)] : []),
        h("button", { type: "button", onclick: () => this.showLog() }, say.back)));
  }

  // --- On paper ---

  /** The conversation in plain lines, with its date, release and answer ids. */
  conversation() {
    const say = this.say, releases = [...new Set(this.turns.map((turn) => turn.answer.release).filter(Boolean))];
    return {
      title: `${this.title.textContent} · ${new Date().toLocaleString(this.language)}`,
      small: [...releases.map((id) => `${say.release}: ${id}`), say.about],
      parts: this.turns.map(({ question, answer }) => ({
        head: `${say.asked}: ${question}`,
        lines: [
          answer.notice ? answer.notice.text : answer.statements.map((statement) => `${statement.text} ${statement.citations.map((n) => `[${n}]`).join("")}`).join("\n"),
          ...answer.overlays.map((overlay) => overlay.text),
          ...places(answer.citations).map(([citation, ...others]) => `${numbersOf([citation, ...others])} ${citation.title}: ${citation.sources.map((source) => `${source.title}, ${source.publisher} ${source.year || ""} ${source.url || ""}`.trim()).join("; ") || say.guidance}`),
          `${say.id} ${answer.answer_id}`,
        ],
      })),
    };
  }

  /** Prints from a frame of its own, so that the clinic's page is not on the paper. */
  print({ title, parts, small }) {
    const frame = h("iframe", { title, "aria-hidden": "true", tabindex: "-1" });
    this.frame.append(frame);
    const page = frame.contentDocument, make = (tag, text) => { const node = page.createElement(tag); node.textContent = text; return node; };
    try {
      const sheet = new frame.contentWindow.CSSStyleSheet();
      sheet.replaceSync(PRINT);
      page.adoptedStyleSheets = [sheet];
    } catch { /* the browser's own style will do */ }
    page.title = title;
    page.documentElement.lang = this.language;
    page.body.append(make("h1", title), ...parts.flatMap((part) => [...(part.head ? [make("h2", part.head)] : []), ...part.lines.map((line) => make("p", line))]), ...small.map((line) => make("small", `${line} `)));
    this.printed = page.body.innerText;
    frame.contentWindow.addEventListener("afterprint", () => setTimeout(() => frame.remove(), 0));
    frame.contentWindow.print();
    setTimeout(() => frame.remove(), 60000);
  }

  save({ title, parts, small }) {
    const lines = [title, "", ...parts.flatMap((part) => [...(part.head ? [part.head] : []), ...part.lines, ""]), ...small];
    const address = URL.createObjectURL(new Blob([lines.join("\n")], { type: "text/plain;charset=utf-8" }));
    const link = h("a", { href: address, download: `${this.say.file}-${new Date().toISOString().slice(0, 10)}.txt` });
    this.frame.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }
}
