import { idle } from './idle.ts'

/**
 * The head of a page says that no drawing is woven yet (`data-woven`, which names those that are: ornament.css). This lets them in
 * from the top of the page down, one layer of one motif after the other, each in an idle moment.
 */
export async function weave(): Promise<void> {
  const bands = [...document.querySelectorAll('main .orn')]
  const motifs = new Set(bands.flatMap(({ className }) => className.match(/(?<=orn-)(?:e|[a-z]{2})\d/g) ?? []))
  const samples = sample(motifs)
  const { dataset } = document.documentElement
  for (const layer of [...motifs].flatMap((motif) => [motif, `${motif}-accent`])) {
    if (dataset.woven?.split(' ').includes(layer)) continue
    await idleMoment()
    if (dataset.woven === undefined) break
    dataset.woven += ` ${layer}`
  }
  await idleMoment()
  samples.remove()
}

/** What is out of sight is not drawn yet: without one of each that is, a drawing would be read in the midst of scrolling. */
function sample(motifs: Iterable<string>): HTMLElement {
  const samples = document.createElement('div')
  samples.className = 'orn-samples'
  for (const motif of motifs)
    samples.append(Object.assign(document.createElement('span'), { className: `orn orn-${motif}` }))
  document.body.append(samples)
  return samples
}

/** Lets all drawings in at once. */
export function weaveAll(): void {
  delete document.documentElement.dataset.woven
}

function idleMoment(): Promise<void> {
  return new Promise((resolve) => {
    idle(resolve)
  })
}
