//! Words a second of the whole of `syntax`, on one core, and the time to load a model.

use criterion::{Criterion, Throughput};
use record::Language;
use std::hint::black_box;
use syntax::Model;

/// Sentences written for this bench, in the manner of the reports that are read.
const TEXTS: [(Language, &str); 5] = [
    (
        Language::Pt,
        "O ministro das Relações Exteriores da Rússia, Sergey Lavrov, reuniu-se no sábado com Kim Jong Un em Wonsan, \
         segundo a agência KCNA. A Força Aérea da Ucrânia disse que 319 drones e 25 mísseis foram abatidos, enquanto \
         um míssil e cerca de 20 drones atingiram cinco lugares.\n",
    ),
    (
        Language::En,
        "Russia's foreign minister, Sergey Lavrov, met Kim Jong Un in Wonsan on Saturday, the KCNA agency said. \
         Ukraine's air force said that 319 drones and 25 missiles were shot down, while one missile and about 20 \
         drones hit five places and didn't cause any deaths.\n",
    ),
    (
        Language::Es,
        "El ministro de Exteriores de Rusia, Serguéi Lavrov, se reunió el sábado con Kim Jong Un en Wonsan, según la \
         agencia KCNA. La Fuerza Aérea de Ucrania dijo que 319 drones y 25 misiles fueron derribados, mientras que \
         un misil y unos 20 drones alcanzaron cinco lugares.\n",
    ),
    (
        Language::Uk,
        "Міністр закордонних справ Росії Сергій Лавров зустрівся в суботу з Кім Чен Ином у Вонсані, повідомила \
         агенція. Повітряні сили України заявили, що збили 319 дронів і 25 ракет, а одна ракета і близько 20 дронів \
         влучили в п'ять місць.\n",
    ),
    (
        Language::Ru,
        "Министр иностранных дел России Сергей Лавров встретился в субботу с Ким Чен Ыном в Вонсане, сообщило \
         агентство. Воздушные силы Украины заявили, что сбили 319 беспилотников и 25 ракет, а одна ракета и около \
         20 беспилотников попали в пять мест.\n",
    ),
];

fn analyse(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("analyse, words");
    for (language, text) in TEXTS {
        let Some(model) = Model::builtin(language) else {
            continue;
        };
        let text = text.repeat(50);
        group.throughput(Throughput::Elements(model.analyse(&text).tokens.len() as u64));
        group.bench_function(language.code(), |b| b.iter(|| model.analyse(black_box(&text)).tokens.len()));
    }
    group.finish();
}

fn load(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("load");
    for (language, _) in TEXTS {
        let Some(model) = Model::builtin(language) else {
            continue;
        };
        let bytes = model.to_bytes();
        group.bench_function(language.code(), |b| b.iter(|| Model::from_bytes(black_box(&bytes)).is_ok()));
    }
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    analyse(&mut criterion);
    load(&mut criterion);
    criterion.final_summary();
}
