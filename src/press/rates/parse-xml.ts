import { SaxesParser } from 'saxes'

export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  /** Its own text, the white space around it cut. */
  text: string
  /** The line that its start tag ends on, from 1. */
  line: number
}

export interface XmlReading {
  root: XmlElement | undefined
  /** The first breach of the rules of XML, with `line:column`. */
  fault: string | undefined
  /** The text ends before its root element does. */
  cutOff: boolean
}

/** The parser would look for the end of an entity as far as the next semicolon. */
const bareAmpersand = /&(?!(?:#\d+|#x[\da-f]+|[a-z]+);)/gi

/**
 * Reads XML into plain elements. Never throws, and goes on after a fault, so that a bare `&` in a currency's name does
 * not cost the day's rates; the caller decides what a fault is worth. Entities of the text's own making are not expanded.
 */
export function parseXml(text: string): XmlReading {
  const parser = new SaxesParser()
  const reading: XmlReading = { root: undefined, fault: undefined, cutOff: false }
  const open: XmlElement[] = []
  parser.on('error', (error) => {
    reading.fault ??= error.message
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: '', line: parser.line }
    open.at(-1)?.children.push(element)
    reading.root ??= element
    open.push(element)
  })
  const add = (part: string) => {
    const element = open.at(-1)
    if (element) element.text += part
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    const element = open.pop()
    if (element) element.text = element.text.trim()
  })
  parser.write(text.trimStart().replace(bareAmpersand, '&amp;'))
  reading.cutOff = open.length > 0
  parser.close()
  return reading
}

/** The text of the first child of that name, in whatever case; empty where there is none. */
export function textOf(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name.toLowerCase() === name.toLowerCase())?.text ?? ''
}
