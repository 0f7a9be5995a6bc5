/** The part of `@citation-js` 0.8 that Forme uses; the packages ship no types. */
declare module '@citation-js/core' {
  export const plugins: {
    /** The settings of a plugin, which may be changed in place. */
    config: { get(name: string): unknown }
    input: {
      /** The names of all known input formats, such as `@biblatex/text`. */
      list(): string[]
      has(format: string): boolean
      remove(format: string): void
      /** The format a value is taken for, without reading it. */
      type(input: unknown): string
      /** Reads a value as one format. Makes no request unless the format's parser does. */
      data(input: unknown, format: string): unknown
    }
    output: {
      format(name: string, data: unknown[], options?: Record<string, unknown>): unknown
    }
  }
}

declare module '@citation-js/plugin-bibtex'

declare module '@citation-js/plugin-ris'
