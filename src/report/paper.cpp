#include "paper.h"

namespace headroom::report {

using render::TextStyle;

namespace {

struct FaceSpec
{
    TextStyle family; ///< where the family comes from
    double points, line;
    QFont::Weight weight;
    double tracking = 0; ///< points
};

FaceSpec spec(Face face)
{
    switch (face) {
    case Face::Body:
        return {TextStyle::Body, 9.5, 14, QFont::Normal};
    case Face::BodyStrong:
        return {TextStyle::Body, 9.5, 14, QFont::DemiBold};
    case Face::Small:
        return {TextStyle::Body, 8.5, 12, QFont::Normal};
    case Face::SmallStrong:
        return {TextStyle::Body, 8.5, 12, QFont::DemiBold};
    case Face::Caption:
        return {TextStyle::Body, 8, 11, QFont::Normal};
    case Face::CaptionStrong:
        return {TextStyle::Body, 8, 11, QFont::DemiBold};
    case Face::Heading1:
        return {TextStyle::Figure, 22, 27, QFont::DemiBold, -0.4};
    case Face::Heading2:
        return {TextStyle::Figure, 14, 18, QFont::DemiBold, -0.15};
    case Face::Heading3:
        return {TextStyle::Figure, 11, 14, QFont::DemiBold};
    case Face::Figure:
        return {TextStyle::Figure, 19, 24, QFont::DemiBold, -0.4};
    case Face::CoverTitle:
        return {TextStyle::Figure, 30, 35, QFont::DemiBold, -0.8};
    case Face::CoverText:
        return {TextStyle::Body, 10.5, 16, QFont::Normal};
    }
    return {TextStyle::Body, 9.5, 14, QFont::Normal};
}

} // namespace

QFont Style::font(Face face) const
{
    const FaceSpec wanted = spec(face);
    QFont font(m_theme.font(wanted.family).families());
    font.setPixelSize(int(pt(wanted.points)));
    font.setWeight(wanted.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (wanted.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, pt(wanted.tracking));
    return font;
}

double Style::lineHeight(Face face) const
{
    return pt(spec(face).line);
}

} // namespace headroom::report
