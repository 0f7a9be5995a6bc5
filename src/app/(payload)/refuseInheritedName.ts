/**
 * Payload looks a server function up by its name in a plain object, which has `constructor` and others
 * from its kind: calling those would answer with what was to stay on the server. Throws as Payload does
 * at a name it does not know.
 */
export function refuseInheritedName(name: unknown): void {
  if (typeof name !== 'string' || name in Object.prototype) {
    throw new Error('Unknown Server Function')
  }
}
