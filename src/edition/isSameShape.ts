type Size = { width: number; height: number }

/**
 * Whether one picture is the other in another size: within the pixel that rounding costs. A cut for
 * link previews has another shape, and is not what a reader should see in its place.
 */
export function isSameShape(a: Size, b: Size): boolean {
  return Math.abs(a.height - (a.width * b.height) / b.width) <= 1
}
