import type { ModdleElement } from 'dmn-moddle'

const box = { width: 180, height: 60 }
const gap = 20
const top = 80
const below = top + 3 * box.height

/** Where a box of a row begins. */
const left = (at: number): number => gap + at * (box.width + gap)

/** An input of the decision, and that the decision requires it. */
export interface Requirement {
  readonly name: string
  readonly input: ModdleElement
  readonly requirement: ModdleElement
}

/**
 * Draws the decision above its inputs, so that a modeller has something to show.
 *
 * @internal
 */
export function diagram(
  make: (type: string, properties: object) => ModdleElement,
  decision: ModdleElement,
  requirements: readonly Requirement[],
): ModdleElement {
  const middle = left((requirements.length - 1) / 2)
  const shape = (id: string, dmnElementRef: ModdleElement, x: number, y: number) =>
    make('dmndi:DMNShape', { id, dmnElementRef, bounds: make('dc:Bounds', { x, y, ...box }) })
  const point = (x: number, y: number) => make('dc:Point', { x: x + box.width / 2, y })
  const diagramElements = [
    shape('shape_decision', decision, middle, top),
    ...requirements.map(({ name, input }, at) => shape(`shape_${name}`, input, left(at), below)),
    ...requirements.map(({ name, requirement }, at) =>
      make('dmndi:DMNEdge', {
        id: `edge_${name}`,
        dmnElementRef: requirement,
        waypoint: [point(left(at), below), point(middle, top + box.height)],
      }),
    ),
  ]
  return make('dmndi:DMNDI', {
    diagrams: [make('dmndi:DMNDiagram', { id: 'diagram', diagramElements })],
  })
}
