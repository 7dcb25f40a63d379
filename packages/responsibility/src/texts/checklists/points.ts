/** A point that something is so, with its messages. */
interface Stated {
  readonly point: string
  readonly messages: { readonly met: string; readonly missing: string; readonly unknown: string }
}

/**
 * Makes a language's maker of points: what the point says, what to do where it is lacking, what to ask.
 *
 * @internal
 */
export function statedIn(met: string): (point: string, missing: string, unknown: string) => Stated {
  return (point, missing, unknown) => ({ point, messages: { met, missing, unknown } })
}
