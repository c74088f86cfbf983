#include <cairo.h>
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <fontconfig/fontconfig.h>
#include <glib.h>
#include <harfbuzz/hb.h>
#include <harfbuzz/hb-ot.h>
