import { type CitationFormat, citationFormats, citationTypes } from '../../citation/media-types'
import { citationTemplate, figureFileTemplate } from '../../citation/paths'
import { formats } from '../formats'
import { contentAnswers } from './answers'
import { operations, refused } from './operations'
import { parameter } from './parameters'

const summaries: Record<CitationFormat, string> = {
  txt: 'How to quote one figure, as text',
  bib: 'How to quote one figure, for BibLaTeX and BibTeX',
  json: 'How to quote one figure, as CSL-JSON',
}

const ofOneFigure = { tag: 'figures', parameters: [parameter('Year'), parameter('Code')] }

const figurePath = operations({
  ...ofOneFigure,
  id: 'figure-json',
  summary: 'One figure, JSON',
  description: 'The figure as `figures.json` has it, with the version of the data it belongs to.',
  query: [parameter('IfNoneMatch')],
  responses: {
    ...contentAnswers(formats.json.mediaType, 'The figure.', { $ref: '#/components/schemas/OneFigure' }, 'file'),
    ...refused([404, 405, 406]),
  },
})

function citationPath(format: CitationFormat) {
  const [mediaType = ''] = citationTypes[format].split(';')
  const schema = format === 'json' ? { $ref: '#/components/schemas/Citation' } : null
  return operations({
    ...ofOneFigure,
    id: `cite-${format}`,
    summary: summaries[format],
    description: `${summaries[format]}: who publishes it, its name, the report, the version of the data and its permanent address.`,
    query: [parameter('Language'), parameter('IfNoneMatch')],
    responses: { ...contentAnswers(mediaType, 'The citation.', schema, 'undated'), ...refused([400, 404, 405, 406]) },
  })
}

/** The addresses of one figure. */
export const figurePaths: Record<string, ReturnType<typeof operations>> = {
  [figureFileTemplate]: figurePath,
  ...Object.fromEntries(citationFormats.map((format) => [citationTemplate(format), citationPath(format)])),
}
