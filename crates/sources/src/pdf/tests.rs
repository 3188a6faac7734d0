use super::*;
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Stream, dictionary};

/// A file of one page with some operations, whose font gives each code by a table to Unicode.
fn file(operations: Vec<Operation>) -> Vec<u8> {
    let mut doc = Document::with_version("1.5");
    let table = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n<< /Registry (Adobe)\n/Ordering (UCS)\n\
        /Supplement 0\n>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\n\
        endcodespacerange\n2 beginbfrange\n<0001> <00FF> <0001>\n<0400> <04FF> <0400>\nendbfrange\nendcmap\n\
        CMapName currentdict /CMap defineresource pop\nend\nend\n";
    let table = doc.add_object(Stream::new(Dictionary::new(), table.into()));
    let inner = doc.add_object(dictionary! { "Type" => "Font", "Subtype" => "CIDFontType2", "DW" => 500 });
    let font = doc.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type0", "Encoding" => "Identity-H", "BaseFont" => "X",
        "DescendantFonts" => vec![inner.into()], "ToUnicode" => table,
    });
    let content = Content { operations }.encode().unwrap();
    let content = doc.add_object(Stream::new(Dictionary::new(), content));
    let pages = doc.new_object_id();
    let page = doc.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
        "MediaBox" => vec![0.into(), 0.into(), 600.into(), 800.into()],
    });
    doc.objects
        .insert(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }.into());
    let catalog = doc.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    doc.trailer.set("Root", catalog);
    let info = doc.add_object(dictionary! { "Title" => Object::string_literal("Drones over the town") });
    doc.trailer.set("Info", info);
    let mut bytes = Vec::new();
    doc.compress();
    doc.save_to(&mut bytes).unwrap();
    bytes
}

fn codes(text: &str) -> Object {
    let bytes = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, lopdf::StringFormat::Hexadecimal)
}

fn shown() -> Vec<u8> {
    let op = Operation::new;
    file(vec![
        op("BT", vec![]),
        op("Tf", vec!["F1".into(), 20.into()]),
        op("Td", vec![50.into(), 700.into()]),
        op("Tj", vec![codes("Drones over the town")]),
        op("Tf", vec!["F1".into(), 10.into()]),
        op("Td", vec![0.into(), (-40).into()]),
        op("TL", vec![12.into()]),
        op("TJ", vec![vec![codes("За ніч"), (-400).into(), codes("збили"), (-20).into(), codes("!")].into()]),
        op("T*", vec![]),
        op("Tj", vec![codes("двадцять дронів.")]),
        op("ET", vec![]),
    ])
}

#[test]
fn the_text_layer_is_read() {
    let report = &read(&shown()).unwrap()[0];
    assert_eq!(report.text, "Drones over the town\n\nЗа ніч збили! двадцять дронів.");
    assert_eq!(report.title.as_deref(), Some("Drones over the town"));
    assert!(report.published.is_none(), "the day a file was made is not the day of publication");
}

#[test]
fn a_page_without_text_is_a_picture() {
    assert!(matches!(read(&file(vec![])), Err(SourceError::PdfPictures)));
}

#[test]
fn damaged_files_do_no_harm() {
    assert!(matches!(read(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"), Err(SourceError::Pdf(_))));
    assert!(read(b"").is_err());
    let whole = shown();
    for cut in (0..whole.len()).step_by(37) {
        let _ = read(&whole[..cut]);
        let mut spoilt = whole.clone();
        spoilt[cut] ^= 0x15;
        let _ = read(&spoilt);
    }
}

#[test]
fn a_bomb_is_refused_in_bounded_memory() {
    let mut doc = Document::load_mem(&shown()).unwrap();
    let page = doc.page_iter().next().unwrap();
    let content = doc.get_page_contents(page)[0];
    let mut bomb = Stream::new(Dictionary::new(), vec![b' '; MAX_UNPACKED + 1]);
    bomb.compress().unwrap();
    doc.objects.insert(content, bomb.into());
    let mut bytes = Vec::new();
    doc.save_to(&mut bytes).unwrap();
    assert!(bytes.len() < 100_000);
    assert!(matches!(read(&bytes), Err(SourceError::PdfPictures)), "the page is passed over");
}
