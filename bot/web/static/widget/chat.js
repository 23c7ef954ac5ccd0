/* Ketamine Guide: the launcher. It defines <ketamine-guide clinic="…">, which keeps the links written inside it where
   they are and adds one button. Nothing else is requested until that button is pressed; then the panel is loaded,
   checked against the digest below. No cookie, no storage, no third party. */
(() => {
  "use strict";
  const VERSION = "__VERSION__";
  const PANEL_INTEGRITY = "__PANEL_INTEGRITY__";
  const NAME = "ketamine-guide";
  const source = document.currentScript ? document.currentScript.src : "";
  const base = source.slice(0, source.lastIndexOf("/widget/"));
  if (customElements.get(NAME)) return;

  const WORDS = {
    en: {
      open: "Questions about treatment?",
      loading: "Opening the chat …",
      failed: "The chat can't be opened right now. Please call the clinic. In a crisis call or text your crisis line; in danger call your emergency number.",
    },
    es: {
      open: "¿Preguntas sobre el tratamiento?",
      loading: "Abriendo el chat …",
      failed: "El chat no se puede abrir ahora. Por favor llame a la clínica. En una crisis llame a su línea de crisis; en peligro, al número de emergencias.",
    },
  };

  const STYLE = `
    :host { display: inline !important; visibility: visible !important; opacity: 1 !important; transform: none !important; filter: none !important; position: static !important; clip-path: none !important; }
    :host([inline]) { display: block !important; height: 100%; }
    .launch { all: initial; position: fixed; right: 16px; bottom: calc(16px + env(safe-area-inset-bottom, 0px) + var(--kg-place, 0) * 60px); z-index: 2147483000; color-scheme: light dark; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; max-width: calc(100vw - 32px); }
    .launch[hidden] { display: none; }
    .launch button { all: unset; box-sizing: border-box; display: flex; gap: 10px; align-items: center; min-height: 48px; padding: 10px 18px; border-radius: 24px; cursor: pointer; font-weight: 600; color: #fff; background: var(--kg-accent, #005a8c); border: 2px solid #fff; box-shadow: 0 2px 10px rgb(0 0 0 / .3); }
    .launch button:focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; box-shadow: 0 0 0 6px #1c2a33; }
    .launch button:hover { text-decoration: underline; }
    .launch svg { flex: none; width: 22px; height: 22px; fill: currentColor; }
    .launch p { position: absolute; right: 0; bottom: calc(100% + 8px); width: max-content; margin: 0; padding: 10px 14px; max-width: 300px; border-radius: 8px; color: #1c2a33; background: #fff4d6; border: 1px solid #8a5a00; }
    .launch p:empty { display: none; }
    @media (forced-colors: active) { .launch button { border: 2px solid ButtonText; } }
    @media print { .launch { display: none; } }`;

  const icon = () => {
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    const path = document.createElementNS(space, "path");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("d", "M3 4h18v13h-9l-5 4v-4H3z");
    svg.append(path);
    return svg;
  };

  /** Puts a style sheet into a root; Safari before 16.4 has no constructable ones. */
  const adopt = (root, css) => {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    } catch {
      const style = document.createElement("style");
      style.textContent = css;
      root.append(style);
    }
  };

  let panelModule = null;

  /** Loads the panel once for the page. The preload carries its digest, which the import then has to meet. */
  const loadPanel = () => {
    if (!panelModule) {
      const address = `${base}/widget/${VERSION}/panel.js`;
      const preload = document.createElement("link");
      preload.rel = "modulepreload";
      preload.href = address;
      preload.integrity = PANEL_INTEGRITY;
      document.head.append(preload);
      panelModule = import(address);
      panelModule.catch(() => { panelModule = null; preload.remove(); });
    }
    return panelModule;
  };

  // An open panel would cover the buttons of others on the page, so those wait until it is closed.
  const guides = new Set();

  class KetamineGuide extends HTMLElement {
    static get observedAttributes() { return ["language", "lang", "accent"]; }

    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: "open" });
      adopt(root, STYLE);
      this.box = document.createElement("div");
      this.box.className = "launch";
      this.box.style.setProperty("--kg-place", guides.size);
      guides.add(this);
      this.said = document.createElement("p");
      this.said.setAttribute("role", "status");
      this.button = document.createElement("button");
      this.button.type = "button";
      this.button.setAttribute("aria-haspopup", "dialog");
      this.label = document.createElement("span");
      this.button.append(icon(), this.label);
      this.button.addEventListener("click", () => this.open());
      this.box.append(this.said, this.button);
      this.slotted = document.createElement("slot");
      root.append(this.slotted, this.box);
      this.dress();
      if (this.hasAttribute("inline")) this.open();
    }

    attributeChangedCallback() {
      if (!this.shadowRoot) return;
      this.dress();
      if (this.panel) this.panel.speak(this.language);
    }

    /** The language asked for by attribute, else that of the page around; English where we have neither. */
    get language() {
      const near = this.closest("[lang]");
      const wanted = this.getAttribute("language") || (near && near.lang) || document.documentElement.lang || "";
      return wanted.toLowerCase().startsWith("es") ? "es" : "en";
    }

    dress() {
      const accent = this.getAttribute("accent") || "";
      if (/^#[0-9a-f]{6}$/i.test(accent)) this.box.style.setProperty("--kg-accent", accent);
      this.box.lang = this.language;
      this.label.textContent = WORDS[this.language].open;
    }

    async open() {
      const say = WORDS[this.language];
      try {
        if (!this.panel) {
          this.said.textContent = this.hasAttribute("inline") ? "" : say.loading;
          const clinic = this.getAttribute("clinic") || "";
          const config = fetch(`${base}/api/v1/config?clinic=${encodeURIComponent(clinic)}`, { credentials: "omit", referrerPolicy: "no-referrer" });
          config.catch(() => {});
          const { Panel } = await loadPanel();
          if (!this.panel) {
            this.panel = new Panel(this, { base, adopt, clinic, config, language: this.language, inline: this.hasAttribute("inline") });
            await this.panel.ready;
          }
        }
        this.said.textContent = "";
        for (const other of guides) other.box.hidden = true;
        this.panel.open();
      } catch {
        this.said.textContent = say.failed;
        this.closed();
      }
    }

    /** Called by the panel when it was closed. */
    closed() {
      for (const other of guides) other.box.hidden = false;
      this.button.focus();
    }
  }

  customElements.define(NAME, KetamineGuide);
})();
