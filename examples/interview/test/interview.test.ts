import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { interview, type Chosen } from '../src/interview.ts'

interface Prepared extends Chosen {
  readonly answers: Readonly<Record<string, string>>
}

const prepared = JSON.parse(
  readFileSync(new URL('../answers/parents-not-told.json', import.meta.url), 'utf8'),
) as Prepared

/** Holds an interview: what was asked, in order, and what was said in the end. */
async function held(change: Prepared['answers'] = {}) {
  const { answers, ...chosen } = prepared
  const left = new Map(Object.entries({ ...answers, ...change }))
  const asked: { readonly place: string; readonly lines: readonly string[] }[] = []
  const said = await interview(chosen, (place, lines) => {
    asked.push({ place, lines })
    const answer = left.get(place) ?? ''
    left.set(place, answers[place] ?? '')
    return answer
  })
  return { asked, places: asked.map(({ place }) => place), said }
}

describe('an interview', () => {
  test('asks for one fact at a time, each once, until the questions are settled', async () => {
    const { places, said } = await held()
    // Every answer that was prepared was asked for, and no other.
    expect(places).toEqual(Object.keys(prepared.answers))
    expect(said.filter((line) => line.startsWith('Svar: '))).toEqual([
      'Svar: Pasienten bestemmer selv. Helsehjelpen kan bare gis når pasienten samtykker, eller når den har et annet grunnlag i loven.',
      'Svar: Foreldrene eller andre som har foreldreansvaret, skal ikke informeres i kraft av foreldreansvaret.',
    ])
  })

  test('names each fact, what may be answered and what that means, in bokmål', async () => {
    const { asked } = await held()
    const [matter] = asked.filter(({ place }) => place === 'consent.matter')
    expect(matter?.lines).toHaveLength(7)
    expect(matter?.lines.slice(0, 2)).toEqual([
      'hva slags sak det er? (vurderes av den som yter helsehjelpen)',
      '  ordinary: vanlig helsehjelp. Helsehjelp som følger de vanlige reglene. For eksempel en time hos fysioterapeuten eller en operasjon for blindtarmbetennelse.',
    ])
  })

  test('goes on where an answer is not known, and says what is open', async () => {
    const { places, said } = await held({ 'person.childsReasonsDeserveRespect': ' ' })
    expect(places.filter((place) => place === 'person.childsReasonsDeserveRespect')).toHaveLength(1)
    expect(said.filter((line) => line.startsWith('Mulige svar: '))).toHaveLength(2)
  })

  test('asks again for an answer that cannot be, with what is wrong, and does not repeat it', async () => {
    const { asked } = await held({ 'person.age': 'fjorten' })
    const ages = asked.filter(({ place }) => place === 'person.age').map(({ lines }) => lines)
    expect(ages).toEqual([
      ['alder?'],
      [
        'Må være en alder i hele år fra 0 til 130, eller et spenn med min og max, for eksempel fra 12 til 15.',
        'alder?',
      ],
    ])
  })
})
