/** PDFKit. */
export { default } from 'pdfkit';
