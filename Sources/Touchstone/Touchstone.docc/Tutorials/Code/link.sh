mkdir -p Sources/WhatNext
cd Sources/WhatNext
ln -s ../../../../frameworks/riverbend framework
