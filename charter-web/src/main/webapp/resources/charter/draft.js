/* The buttons of a draft's clauses ask the page's one command; its one editor stands where it was opened. */
"use strict";
(() => {
  let asked;

  /* What the next answer draws anew: the clause itself, else everything. */
  function redraw(clause) {
    document.querySelectorAll(".changing").forEach((one) => one.classList.remove("changing"));
    (clause ?? document.getElementById("work")).classList.add("changing");
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act]");
    if (button) {
      asked = button.dataset;
      redraw(asked.act === "edit" ? button.closest(".redrawn") : null);
      window.actOnClause([{ name: "act", value: asked.act }, { name: "place", value: asked.place }]);
    }
  });

  /* What is to be done leads to where it is done: a field, a button, or for what is still to be chosen the choice. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".findings a");
    const place = link?.hash.replace("#at-", "");
    const spot = link && (document.getElementById(`at-${place}`) ?? document.getElementById(`around:${place}`) ?? choice(place));
    if (spot) {
      event.preventDefault();
      spot.scrollIntoView({ block: "center" });
      (spot.matches("input, textarea, select") ? spot : spot.querySelector("[data-act]"))?.focus({ preventScroll: true });
    }
  });

  /* Where to was chosen, or something else was: the list folds up, and Escape leads back to its name. */
  document.addEventListener("click", (event) => {
    const list = document.querySelector(".jump [open]");
    if (list && !event.target.closest(".jump summary")) {
      list.open = false;
    }
  });

  document.addEventListener("keydown", (event) => {
    const list = event.key === "Escape" && event.target.closest?.(".jump [open]");
    if (list) {
      list.open = false;
      list.querySelector("summary").focus();
    }
  });

  function choice(part) {
    const parts = document.getElementById("surrounding:wanted");
    if (parts) {
      parts.value = part;
    }
    return parts;
  }

  /* Whoever was at a clause stays there: the page around it was drawn anew. */
  function back(place) {
    const near = [...document.querySelectorAll("[data-act]")].filter((button) => button.dataset.place === place);
    (near.find((button) => button.dataset.act === asked?.act) ?? near[0])?.focus({ preventScroll: true });
  }

  /* While the editor is open the rest waits, so that nothing typed is lost by a click beside it. */
  function wait(editor) {
    document.querySelector("main").classList.toggle("writing", Boolean(editor));
    document.querySelectorAll("#work form").forEach((form) => {
      form.inert = Boolean(editor) && !editor.contains(form);
    });
  }

  let open;

  function arrange() {
    const editor = document.getElementById("editor");
    wait(editor);
    if (editor) {
      const spot = document.querySelector("[data-editor]"); // there is one while the editor is open
      open = spot.dataset.editor;
      redraw(spot.closest(".redrawn"));
      if (editor.parentElement !== spot) {
        spot.append(editor);
      }
    } else if (document.activeElement === document.body) {
      back(open ?? asked?.place);
      open = undefined;
    }
  }

  /* What is typed in the open editor is not left behind without a question. */
  window.addEventListener("beforeunload", (event) => {
    const typed = [...document.querySelectorAll("#editor textarea, #editor input:not([type=hidden])")];
    if (document.querySelector("#editor .conflict") || typed.some((field) => field.value !== field.defaultValue)) {
      event.preventDefault();
    }
  });

  new MutationObserver(arrange).observe(document.querySelector("main"), { childList: true, subtree: true });
  arrange();
})();
