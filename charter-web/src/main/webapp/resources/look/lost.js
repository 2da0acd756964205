/* A command that did not reach the portal: it is said so, what was typed stays, and the button can be pressed again. */
"use strict";
(() => {
  const GONE = [401, 410]; // signed out meanwhile, or the page was open for too long
  const $ = window.jQuery;
  const PrimeFaces = window.PrimeFaces;

  function say() {
    const words = document.getElementById("lost").content.cloneNode(true);
    document.getElementById("messages").replaceChildren(words);
  }

  function release(button) {
    PrimeFaces.buttonEndAjaxDisabled(PrimeFaces.getWidgetById(button.id), $(button));
  }

  /* What the page asks by itself every few seconds is no command. */
  function isCommand(source) {
    const { Poll } = PrimeFaces.widget;
    return !Poll || !(PrimeFaces.getWidgetById(source?.id ?? source) instanceof Poll);
  }

  $?.(document).on("pfAjaxError", (event, answer, asked) => {
    if (isCommand(asked.source) && GONE.includes(answer.status)) {
      window.keepTyped();
    } else if (isCommand(asked.source)) {
      say();
      document.querySelectorAll(".ui-button.ui-state-loading").forEach(release);
    }
  });
})();
