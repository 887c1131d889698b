/** The site's path of a picture that an edition holds, but for its name. */
export const pictureRoot = '/data/pictures/'

/** The files of pictures, relative to the edition's folder, that the text of a page or an article shows. */
export function findPictures(text: string): string[] {
  return [...text.matchAll(/\/data\/(pictures\/[\w.-]+)/g)].flatMap(([, file]) => (file === undefined ? [] : [file]))
}
