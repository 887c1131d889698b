/** The words of the map of the countries. */
export const mapWords = {
  map: 'Map of the countries',
  /** What a country on the map is called, for those who do not see its shade. */
  storiesFrom: (country: string, number: number) => `${country}: ${number === 1 ? '1 story' : `${number} stories`}`,
}
