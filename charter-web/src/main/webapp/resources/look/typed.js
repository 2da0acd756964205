/* What somebody typed and sent after their page had been open for too long: given back once they are there again. */
"use strict";
(() => {
  const KEY = "typed";
  const here = location.pathname + location.search;
  const words = document.getElementById("typed"); // for whoever is signed in, but nobody at a shared device
  const kept = JSON.parse(sessionStorage.getItem(KEY));
  let leaving = false;

  const labelOf = (field) => field.labels?.[0]?.textContent.trim() || field.getAttribute("aria-label");

  function typed() {
    return [...document.querySelectorAll("main textarea, main input[type=text]")]
      .filter((field) => field.value.trim() && field.value !== field.defaultValue)
      .map((field) => ({ id: field.id, label: labelOf(field), text: field.value }));
  }

  /* In this tab, for this person and page alone. */
  function keep(lost) {
    const texts = words ? typed() : [];
    if (texts.length > 0) {
      sessionStorage.setItem(KEY, JSON.stringify({ person: words.dataset.person, page: here, lost, texts }));
    } else {
      sessionStorage.removeItem(KEY);
    }
  }

  /* Into its field where that is there and empty, else to be copied. */
  function giveBack(texts) {
    const note = words.content.firstElementChild.cloneNode(true);
    const row = note.querySelector("[data-text]");
    const close = note.querySelector("[data-close]");
    row.remove();
    texts.forEach(({ id, label, text }) => {
      const field = document.getElementById(id);
      if (field?.value === "") {
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        note.querySelector("[data-filled]").hidden = false;
      } else {
        close.parentElement.before(asRow(row.cloneNode(true), label, text));
      }
    });
    close.onclick = () => note.remove();
    document.querySelector(".announce").after(note);
    note.focus();
  }

  function asRow(row, label, text) {
    const area = row.querySelector("textarea");
    area.value = text;
    area.previousElementSibling.textContent = label;
    row.querySelector("button").onclick = () => {
      area.select();
      document.execCommand("copy"); // the newer way is there on https alone
    };
    return row;
  }

  function begin() {
    if (kept && document.querySelector("[data-ended]")) {
      sessionStorage.setItem(KEY, JSON.stringify({ ...kept, lost: true }));
      document.querySelectorAll("[data-back]").forEach((back) => {
        back.href = kept.page;
        back.hidden = false;
      });
    } else if (kept && words) {
      const due = kept.lost && kept.person === words.dataset.person; // else it arrived, or is somebody else's
      if (!due || kept.page === here) {
        sessionStorage.removeItem(KEY);
      }
      if (due && kept.page === here) {
        giveBack(kept.texts);
      }
    }
  }

  /* Leads to signing in, or to the page as it is now. */
  window.keepTyped = () => {
    keep(true);
    leaving = true;
    history.scrollRestoration = "manual"; // what is given back stands at the top
    location.reload();
  };

  /* Whoever has typed something would be asked whether to leave it behind. */
  window.addEventListener("beforeunload", (event) => leaving && event.stopImmediatePropagation());

  document.addEventListener("submit", (event) => words && event.target.elements["jakarta.faces.ViewState"] && keep(false));

  begin();
})();
