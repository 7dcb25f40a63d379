import { do_not_optimize, measure } from 'mitata'

/** The median time of one answer, in nanoseconds; a sample is one pass over all cases. */
export async function time<C>(cases: readonly C[], answer: (each: C) => unknown): Promise<number> {
  const pass = (): void => {
    for (const each of cases) do_not_optimize(answer(each))
  }
  const waiting = async (): Promise<void> => {
    for (const each of cases) do_not_optimize(await answer(each))
  }
  const isAsync = cases.slice(0, 1).some((each) => answer(each) instanceof Promise)
  return (await measure(isAsync ? waiting : pass)).p50 / cases.length
}

/** The bytes of heap that an answer holds on to, over many answers that are all kept. */
export function heap<C>(cases: readonly C[], answer: (each: C) => unknown): number {
  const { gc } = globalThis
  if (gc === undefined) throw new Error('start node with --expose-gc')
  const rounds = 20
  const kept: unknown[] = Array.from({ length: rounds * cases.length }, () => undefined)
  const used = (): number => {
    gc()
    gc()
    return process.memoryUsage().heapUsed
  }
  const before = used()
  for (let at = 0; at < kept.length; at++) {
    const each = cases[at % cases.length]
    if (each !== undefined) kept[at] = answer(each)
  }
  const bytes = (used() - before) / kept.length
  do_not_optimize(kept)
  return bytes
}
