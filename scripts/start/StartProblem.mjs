/**
 * Something that keeps Forme from starting and that a person can put right. Its message is one
 * plain sentence; `detail`, where there is any, is what the failing program itself said.
 */
export class StartProblem extends Error {
  /**
   * @param {string} message
   * @param {string} [detail]
   */
  constructor(message, detail) {
    super(message)
    this.name = 'StartProblem'
    this.detail = detail ?? ''
  }
}
