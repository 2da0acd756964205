/* What is pasted from a word processor keeps its words, its paragraphs and its lists; everything else stays behind. */
"use strict";
(() => {
  const LEFT_BEHIND = new Set(["STYLE", "SCRIPT", "TITLE", "META", "XML", "TEMPLATE"]);
  const BLOCKS = new Set(["P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "TABLE", "TR", "BLOCKQUOTE", "PRE", "SECTION", "DT", "DD"]);

  /* Word writes the bullet itself as text, and says so in the style; what it lists it marks there, too. */
  const style = (node) => (node.getAttribute("style") ?? "").replace(/\s/g, "").toLowerCase();

  function mark(item) {
    const list = item.closest("ol, ul");
    return list?.tagName === "OL" ? `${[...list.children].indexOf(item) + 1}. ` : "• ";
  }

  function words(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.data.replace(/\s+/g, " ");
    }
    if (node.nodeType !== Node.ELEMENT_NODE || LEFT_BEHIND.has(node.tagName) || style(node).includes("mso-list:ignore")) {
      return "";
    }
    const inside = [...node.childNodes].map(words).join("");
    if (node.tagName === "BR") {
      return "\n";
    }
    if (node.tagName === "LI" || style(node).includes("mso-list:")) {
      return `\n${mark(node)}${inside.trim()}\n`;
    }
    return BLOCKS.has(node.tagName) ? `\n${inside}\n` : node.tagName === "TD" ? `${inside} ` : inside;
  }

  document.addEventListener("paste", (event) => {
    const box = event.target;
    const page = event.clipboardData?.getData("text/html");
    if (!page || !(box instanceof HTMLTextAreaElement)) {
      return;
    }
    event.preventDefault();
    const text = words(new DOMParser().parseFromString(page, "text/html").body)
      .split("\n").map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean).join("\n");
    if (!document.execCommand("insertText", false, text)) { // can be undone; where it is not known:
      box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
    }
  });
})();
