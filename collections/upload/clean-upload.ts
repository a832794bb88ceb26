import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import sharp, { type Metadata } from 'sharp'
import type { OfficeKey } from '@/i18n/office'
import { Lane } from '@/lib/account/lane'
import { type FileKind, fileKind, fileNameFor } from '@/lib/upload/file-kind'
import { hasRole, roles } from '../access/access'
import type { Values } from '../stored/stored'
import { say } from '../words/words'

/** Of all frames together: more would take the memory of the server to draw. */
const maximumPixels = 50_000_000

/** One picture is drawn at a time, for the same reason. */
const drawing = new Lane({ atOnce: 1, waiting: 20, waitingOfOne: 20 })

/**
 * What is read from the file itself, and written by nobody. Payload keeps its name
 * and its address so, and not these.
 */
const factsOfFile = ['mimeType', 'filesize', 'width', 'height', 'thumbnailURL']

/**
 * Where the request names an address Payload would fetch the file from
 * there, past all that is done here.
 */
const namesAnAddress = (data: PayloadRequest['data']) => typeof data?.url === 'string' && data.url !== ''

const fromElsewhere = (slug: string, req: PayloadRequest) => refused('Uploads.uploadFileItself', slug, req)

type Accepted = readonly FileKind['mimeType'][]

/** Documents are PDFs, everything else is a picture. */
const acceptedIn = (collection: string): Accepted =>
  collection === 'documents' ? ['application/pdf'] : ['image/png', 'image/jpeg', 'image/webp']

const refused = (reason: `Uploads.${string}` & OfficeKey, collection: string, req: PayloadRequest) =>
  new ValidationError({ collection, errors: [{ path: 'file', message: say(req, reason) }], req }, req.t)

/**
 * Keeps of an upload what it shows and nothing else. What a file is, is looked at, not believed;
 * its name ends in that. Pictures are drawn anew, upright and in the colours of the web, so that
 * where and with what they were taken is not published with them.
 */
export const cleanUpload: CollectionBeforeOperationHook = async ({ args, collection: { slug }, operation, req }) => {
  const { file } = req
  const { data: written, overrideAccess } = args as { data?: Values; overrideAccess?: boolean }
  if (operation !== 'create' && operation !== 'update') return args
  // Whoever may write nothing is refused by the rules, and costs nothing before that.
  if (!overrideAccess && !hasRole(req.user, ...roles)) return args
  if (!file) {
    if (operation === 'create' && !overrideAccess && namesAnAddress(req.data)) throw fromElsewhere(slug, req)
    for (const fact of factsOfFile) delete written?.[fact]
    return args
  }
  const accepted = acceptedIn(slug)
  const kind = fileKind(file.data)
  if (!kind || !accepted.includes(kind.mimeType)) throw wrongKind(accepted, slug, req)
  const data = kind.mimeType === 'application/pdf' ? file.data : await cleanPicture(file.data, kind, slug, req)
  req.file = { ...file, data, size: data.length, mimetype: kind.mimeType, name: fileNameFor(file.name, kind) }
  return args
}

const wrongKind = (accepted: Accepted, slug: string, req: PayloadRequest) =>
  accepted.includes('application/pdf')
    ? refused('Uploads.fileIsNoPdf', slug, req)
    : refused('Uploads.fileIsNoImage', slug, req)

async function cleanPicture(data: Buffer, kind: FileKind, slug: string, req: PayloadRequest): Promise<Buffer> {
  const unreadable = () => refused('Uploads.imageIsDamaged', slug, req)
  // The header alone: nothing is drawn yet.
  const about = await sharp(data, { limitInputPixels: false, animated: true })
    .metadata()
    .catch(() => null)
  if (!about) throw unreadable()
  if (pixelsOf(about) > maximumPixels) throw refused('Uploads.imageIsTooLarge', slug, req)
  const drawn = await drawing
    .run('office', () => draw(data, about, kind))
    .catch(() => {
      throw unreadable()
    })
  if (!drawn) throw refused('Uploads.tooManyImagesAtOnce', slug, req)
  return drawn.done
}

const pixelsOf = ({ width, height, pageHeight, pages = 1 }: Metadata) => width * (pageHeight ?? height) * pages

/**
 * What sharp is not told to keep it leaves out: EXIF, XMP, IPTC, the profile of
 * colours once they are converted.
 */
function draw(data: Buffer, { pages = 1, orientation }: Metadata, { extension }: FileKind): Promise<Buffer> {
  const picture = sharp(data, { limitInputPixels: maximumPixels, animated: pages > 1, failOn: 'error' })
  const upright = pages > 1 || !orientation ? picture : picture.autoOrient()
  if (extension === 'png') return upright.png().toBuffer()
  if (extension === 'jpg') return upright.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer()
  const isLossless = data.subarray(0, 4096).includes('VP8L')
  return upright.webp(isLossless ? { lossless: true } : { quality: 92 }).toBuffer()
}
