/**
 * The address of a paragraph or heading, for copying. It holds no text, so it is never copied
 * with the passage (its sign is drawn by the stylesheet), and it stays out of the tab order and
 * of the accessibility tree, where one stop for each paragraph would bury the text.
 */
export function SelfLink({ anchor }: { anchor: string }) {
  return <a className="self" href={`#${anchor}`} tabIndex={-1} aria-hidden="true" />
}
