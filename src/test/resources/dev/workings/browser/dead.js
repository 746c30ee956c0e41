// Controls that are shown although only a script could make them do anything.
const controls = document.querySelectorAll("button, select, input:not([type=radio], [type=checkbox])");
return [...controls]
  .filter(control => control.checkVisibility() && !control.disabled)
  .filter(control => !control.popoverTargetElement && !control.closest("form[action]"))
  .map(control => `does nothing: ${control.outerHTML.slice(0, 80)}`);
