/** Payload's publish button, taken away: texts go live with their issue and in no other way. */
export function NoPublishButton() {
  return null
}
