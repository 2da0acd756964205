/* What is pasted from a word processor keeps its words, its paragraphs and its lists; everything else stays behind. */
"use strict";
(() => {
  const LEFT_BEHIND = new Set(["STYLE", "SCRIPT", "TITLE", "META", "XML", "TEMPLATE", "DEL"]);
  const BLOCKS = new Set(["P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "TABLE", "TR", "BLOCKQUOTE", "PRE", "SECTION", "DT", "DD"]);
  const CELLS = new Set(["TD", "TH"]);

  /* Word says in the style what it lists, hides, or remarks on; what was taken out and not accepted yet is a DEL. */
  const style = (node) => (node.getAttribute("style") ?? "").replace(/\s/g, "").toLowerCase();
  const REMARK = /mso-list:ignore|mso-hide:all|display:none|mso-element:comment/;
  const REMARKS = ".MsoCommentReference, .msocomanchor";
  const LISTED = /mso-list:l\d/;

  /* Word writes the number itself as text; a list may begin later than at one, and lists may stand in lists. */
  function mark(item) {
    if (item.tagName !== "LI") {
      const written = [...item.querySelectorAll("[style]")].find((one) => style(one).includes("mso-list:ignore"));
      return /^\s*(\(?\w{1,4}[.)])+/.exec(written?.textContent ?? "")?.[0].trim().concat(" ") ?? "• ";
    }
    const list = item.closest("ol, ul");
    const before = list ? [...list.children].filter((one) => one.tagName === "LI").indexOf(item) : 0;
    return list?.tagName === "OL" ? `${list.start + before}. ` : "• ";
  }

  function words(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.data.replace(/[\u00ad\u200b\ufeff]/g, "").replace(/\s+/g, " ");
    }
    if (node.nodeType !== Node.ELEMENT_NODE || LEFT_BEHIND.has(node.tagName) || REMARK.test(style(node)) || node.matches(REMARKS)) {
      return "";
    }
    const inside = [...node.childNodes].map(words).join("");
    if (node.tagName === "BR") {
      return "\n";
    }
    if (node.tagName === "LI" || LISTED.test(style(node))) {
      return inside.trim() ? `\n${mark(node)}${inside.trim()}\n` : "";
    }
    return BLOCKS.has(node.tagName) ? `\n${inside}\n` : CELLS.has(node.tagName) ? `${inside} ` : inside;
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
