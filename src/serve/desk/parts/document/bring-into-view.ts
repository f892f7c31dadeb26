/** Scrolls what scrolls around an element, and nothing further out, so that the element stands in its middle. */
export function bringIntoView(element: HTMLElement): void {
  const frame = frameAround(element);
  if (frame === null) {
    element.scrollIntoView({ block: "center", behavior: "instant" });
    return;
  }
  const [own, around] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.scrollTop += own.top + own.height / 2 - (around.top + around.height / 2);
}

function frameAround(element: HTMLElement): HTMLElement | null {
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  return null;
}
