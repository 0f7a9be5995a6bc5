'use client'
/** What can be done to the words, by name and with its shortcut. */
export function Toolbar() {
  return <div className="forme-writing__toolbar" role="toolbar" aria-label="Text" />
}
