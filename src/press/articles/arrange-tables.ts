import { type Attributes, type BodyElement, partsOf } from '#edition/body.ts'
import { toBlocks } from './arrange-blocks.ts'
import { isBlank, isNamed, makeElement, type Mixed } from './mixed.ts'

/**
 * A table's parts as blocks: what is not a row (its caption) comes before it, an empty table goes, and one of a single
 * cell, which is there for its looks, is opened.
 */
export function toTable(attributes: Attributes, mixed: Mixed): Mixed {
  const sections = mixed.flatMap((node) => toSection(node))
  const others = toBlocks(mixed.filter((node) => toSection(node).length === 0 && !isNamed(node, 'thead')))
  const cells = sections.flatMap((section) => partsOf(section).children.flatMap((row) => cellsOf(row)))
  if (cells.every(isBlank)) return others
  const [only] = cells
  if (cells.length === 1 && only) return [...others, ...toBlocks(partsOf(only).children)]
  return [...others, makeElement('table', attributes, sections)]
}

function toSection(node: Mixed[number]): BodyElement[] {
  if (isNamed(node, 'tr')) return cellsOf(node).length > 0 ? [['tbody', node]] : []
  if (!isNamed(node, 'thead') && !isNamed(node, 'tbody')) return []
  const rows = partsOf(node).children.filter((row) => cellsOf(row).length > 0)
  return rows.length > 0 ? [makeElement(node[0], {}, rows)] : []
}

function cellsOf(row: Mixed[number]): BodyElement[] {
  if (!isNamed(row, 'tr')) return []
  return partsOf(row).children.filter((cell) => isNamed(cell, 'td') || isNamed(cell, 'th'))
}
