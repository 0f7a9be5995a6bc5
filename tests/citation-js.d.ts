/** The part of `@citation-js` 0.8 that tests use as a reader that is not ours; the packages ship no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** The format a value is taken for, without reading it. */
      type(input: unknown): string
      /** Reads a value as one format. Makes no request unless the format's parser does. */
      data(input: unknown, format: string): unknown
    }
  }
}

declare module '@citation-js/plugin-bibtex'

declare module '@citation-js/plugin-ris'
