// What is used of dmn-moddle, which has no types of its own.
declare module 'dmn-moddle' {
  /** An element of a model. */
  export interface ModdleElement {
    readonly $type: string
    get(property: string): unknown
  }

  /** Reads and writes DMN 1.3. */
  export class DmnModdle {
    create(type: string, properties?: object): ModdleElement
    toXML(
      element: ModdleElement,
      options?: { readonly format?: boolean },
    ): Promise<{ readonly xml: string }>
    fromXML(xml: string): Promise<{
      readonly rootElement: ModdleElement
      readonly warnings: readonly Error[]
    }>
  }
}
