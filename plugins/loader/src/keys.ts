/** Keys typed in our content are not the host's business: hotkeys, ASP.NET's default button, jQuery plug-ins. */
export function keepKeysInside(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, (event) => event.stopPropagation())
}
